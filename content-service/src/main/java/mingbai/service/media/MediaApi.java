package mingbai.service.media;

import java.security.Principal;
import java.util.List;
import mingbai.model.picture.Picture;
import mingbai.model.picture.PictureName;
import mingbai.service.reply.Json;
import mingbai.service.reply.Replies;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Pictures for other systems: each is made anew like a person's, so that nothing but a picture
/// comes in.
@RestController
class MediaApi {
    private static final String ONE = "/api/v1/media/{name}";

    private final PictureShelf shelf;

    MediaApi(PictureShelf shelf) {
        this.shelf = shelf;
    }

    /// What there is.
    record Pictures(List<Seen> pictures) {}

    /// A picture without its bytes.
    record Seen(PictureName name, String words, int width, int height) {
        static Seen of(Picture picture) {
            return new Seen(picture.name(), picture.words(), picture.width(), picture.height());
        }
    }

    @GetMapping("/api/v1/media")
    ResponseEntity<byte[]> all() {
        var all = shelf.all().stream().map(Seen::of).toList();
        return Json.answer(HttpStatus.OK, new Pictures(all));
    }

    @PutMapping(ONE)
    ResponseEntity<byte[]> put(
            @PathVariable String name,
            @RequestParam String words,
            @RequestBody byte[] file,
            Principal who)
            throws Json.Unusable {
        String described = words.strip();
        if (described.isEmpty() || described.length() > MediaController.LONGEST_WORDS) {
            throw new Json.Unusable("words: 1–" + MediaController.LONGEST_WORDS + " characters");
        }
        try {
            return Replies.of(shelf.take(name(name), described, file, who.getName()));
        } catch (PictureRefused e) {
            throw new Json.Unusable("body: " + e.getMessage());
        }
    }

    @DeleteMapping(ONE)
    ResponseEntity<byte[]> remove(@PathVariable String name, Principal who) throws Json.Unusable {
        var picture = name(name);
        if (shelf.find(picture).isEmpty()) {
            return Replies.unknown();
        }
        return shelf.remove(picture, who.getName())
                .map(Replies::of)
                .orElseGet(() -> Replies.refused("IN_USE", "图片正在使用，不能删除", "It is shown somewhere"));
    }

    private static PictureName name(String text) throws Json.Unusable {
        try {
            return new PictureName(text);
        } catch (IllegalArgumentException e) {
            throw new Json.Unusable("name: lower-case letters, digits, hyphens");
        }
    }
}
