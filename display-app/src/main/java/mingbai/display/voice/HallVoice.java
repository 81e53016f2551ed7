package mingbai.display.voice;

import java.util.Map;
import java.util.Optional;
import mingbai.display.voice.SpeechQueue.Turn;
import mingbai.model.voice.CallSpeech;
import mingbai.model.voice.ClipName;
import mingbai.model.voice.Recording;
import mingbai.model.voice.VoiceManner;
import mingbai.station.content.HallContent;

/// The clips a hall speaks with, as they came with its content; read once for each content.
final class HallVoice {
    private Optional<HallContent> source = Optional.empty();
    private Map<ClipName, Recording> clips = Map.of();
    private VoiceManner manner = VoiceManner.USUAL;

    void take(HallContent content) {
        if (source.filter(known -> known == content).isEmpty()) {
            source = Optional.of(content);
            clips = content.voiceClips();
            manner = content.voiceManner();
        }
    }

    VoiceManner manner() {
        return manner;
    }

    CallSpeech.Spoken say(Turn turn) {
        return CallSpeech.of(turn.call(), manner, turn.times(), clips);
    }
}
