package mingbai.model.programme;

import java.util.List;

/// What runs one after the other, again and again (播放列表).
public record Playlist(String id, List<Clip> clips) {
    public Playlist {
        clips = List.copyOf(clips);
    }
}
