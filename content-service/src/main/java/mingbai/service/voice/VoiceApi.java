package mingbai.service.voice;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.model.voice.ClipName;
import mingbai.model.voice.VoiceClip;
import mingbai.model.voice.VoiceManner;
import mingbai.service.reply.Json;
import mingbai.service.reply.Replies;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The hall's voice for other systems: its clips, one by one, and how calls are said.
@RestController
class VoiceApi {
    private static final String ONE = "/api/v1/voice/clips/{name}";

    private final VoiceShelf voice;

    VoiceApi(VoiceShelf voice) {
        this.voice = voice;
    }

    /// What the hall speaks with, and how.
    record Voice(VoiceManner manner, List<Clip> clips) {}

    /// A clip, what it says, whether the hall recorded it, and how long it is.
    record Clip(ClipName name, String says, VoiceClip.Origin origin, long millis) {
        static Clip of(VoiceClip clip) {
            return new Clip(
                    clip.name(),
                    clip.name().text(),
                    clip.origin(),
                    clip.sound().length().toMillis());
        }
    }

    @GetMapping("/api/v1/voice")
    ResponseEntity<byte[]> voice() {
        var clips = voice.clips().values().stream().map(Clip::of).toList();
        return Json.answer(HttpStatus.OK, new Voice(voice.manner(), clips));
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> sound(@PathVariable String name) {
        return ClipName.find(name)
                .flatMap(clip -> Optional.ofNullable(voice.clips().get(clip)))
                .map(clip ->
                        ResponseEntity.ok()
                                .contentType(VoiceController.WAV)
                                .body(clip.sound().wav()))
                .orElseGet(Replies::unknown);
    }

    @PutMapping(ONE)
    ResponseEntity<byte[]> record(
            @PathVariable String name, @RequestBody byte[] file, Principal who)
            throws Json.Unusable {
        var clip = ClipName.find(name);
        try {
            return clip.isEmpty()
                    ? Replies.unknown()
                    : Replies.of(
                            voice.replace(
                                    Map.of(clip.get(), ClipIntake.read(file)), who.getName()));
        } catch (ClipIntake.Refused e) {
            throw new Json.Unusable("body: " + e.getMessage());
        }
    }

    /// Back to the stand-in.
    @DeleteMapping(ONE)
    ResponseEntity<byte[]> restore(@PathVariable String name, Principal who) {
        return ClipName.find(name)
                .map(clip ->
                        voice.restore(clip, who.getName())
                                .map(Replies::of)
                                .orElseGet(() ->
                                        Replies.refused(
                                                "NO_SYNTHESISER",
                                                "本机没有 espeak-ng，不能合成",
                                                "No synthesiser on this machine")))
                .orElseGet(Replies::unknown);
    }

    @PutMapping("/api/v1/voice/manner")
    ResponseEntity<byte[]> speak(@RequestBody byte[] body, Principal who) throws Json.Unusable {
        return Replies.of(voice.speak(Json.read(body, VoiceManner.class), who.getName()));
    }
}
