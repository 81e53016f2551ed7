package mingbai.service.voice;

import java.io.IOException;
import java.security.Principal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Call;
import mingbai.model.queue.TicketNumber;
import mingbai.model.voice.CallSpeech;
import mingbai.model.voice.ClipName;
import mingbai.model.voice.Recording;
import mingbai.model.voice.VoiceClip;
import mingbai.model.voice.VoiceManner;
import mingbai.service.account.Role;
import mingbai.service.change.ChangeOutcome;
import mingbai.service.console.ConsoleEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page of the hall's voice: listen to a call and to each clip, and replace clips.
@Controller
@RequestMapping("/voice")
@PreAuthorize("hasAnyRole('EDITOR', 'MANAGER')")
class VoiceController {
    static final MediaType WAV = MediaType.parseMediaType("audio/wav");

    private final VoiceShelf voice;

    VoiceController(VoiceShelf voice) {
        this.voice = voice;
    }

    @Bean
    static ConsoleEntry voiceEntry() {
        return new ConsoleEntry(35, "/voice", "叫号语音", "Voice", Set.of(Role.EDITOR, Role.MANAGER));
    }

    /// One line of the list of clips.
    record Row(ClipName name, String says, boolean recorded, long millis, long level) {
        static Row of(VoiceClip clip) {
            var sound = clip.sound();
            boolean chime = clip.name().equals(ClipName.CHIME);
            return new Row(
                    clip.name(),
                    chime ? "提示音" : clip.name().text(),
                    clip.origin() == VoiceClip.Origin.RECORDED,
                    sound.length().toMillis(),
                    Math.round(sound.level()));
        }
    }

    @GetMapping
    String page(Model model) {
        var clips = voice.clips();
        model.addAttribute("clips", clips.values().stream().map(Row::of).toList());
        model.addAttribute(
                "missing", ClipName.ALL.stream().filter(n -> !clips.containsKey(n)).toList());
        model.addAttribute("manner", voice.manner());
        return "voice/voice";
    }

    @GetMapping("/clips/{name}.wav")
    ResponseEntity<byte[]> clip(@PathVariable String name) {
        var clip = ClipName.find(name).map(voice.clips()::get);
        return wav(clip.orElseThrow(VoiceController::notFound).sound());
    }

    /// A call as a board would say it, so that one hears what was changed.
    @GetMapping("/call.wav")
    ResponseEntity<byte[]> call(
            @RequestParam String ticket,
            @RequestParam int window,
            @RequestParam(defaultValue = "false") boolean second) {
        var manner = voice.manner();
        var spoken =
                CallSpeech.of(
                        sample(ticket, window, second), manner, manner.times(), voice.recordings());
        return wav(spoken.sound());
    }

    private static Call sample(String ticket, int window, boolean second) {
        try {
            return new Call(
                    1,
                    TicketNumber.parse(ticket.strip().toUpperCase(Locale.ROOT)),
                    new WindowNumber(window),
                    second ? Call.Kind.SECOND_STAGE : Call.Kind.FIRST,
                    Instant.EPOCH);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ResponseEntity<byte[]> wav(Recording sound) {
        return ResponseEntity.ok()
                .contentType(WAV)
                .cacheControl(CacheControl.noStore())
                .body(sound.wav());
    }

    /// Each file names its clip. All or none.
    @PostMapping("/clips")
    String replace(@RequestParam List<MultipartFile> files, Principal me, RedirectAttributes next)
            throws IOException {
        Map<ClipName, Recording> recorded = new LinkedHashMap<>();
        List<String> refused = new ArrayList<>();
        for (var file : files) {
            String called = String.valueOf(file.getOriginalFilename());
            try {
                recorded.put(ClipIntake.named(called), ClipIntake.read(file.getBytes()));
            } catch (ClipIntake.Refused e) {
                refused.add(called + "：" + e.getMessage());
            }
        }
        if (refused.isEmpty()) {
            tell(voice.replace(recorded, me.getName()), recorded.size(), next);
        } else {
            next.addFlashAttribute("refused", refused);
        }
        return "redirect:/voice";
    }

    @PostMapping("/clips/{name}/restore")
    String restore(@PathVariable String name, Principal me, RedirectAttributes next) {
        var clip = ClipName.find(name).orElseThrow(VoiceController::notFound);
        voice.restore(clip, me.getName())
                .ifPresentOrElse(
                        outcome -> tell(outcome, 1, next),
                        () -> refuse("本机没有 espeak-ng，不能合成。No synthesiser on this machine.", next));
        return "redirect:/voice";
    }

    @PostMapping("/manner")
    String speak(
            @RequestParam(defaultValue = "false") boolean yao,
            @RequestParam int times,
            @RequestParam int oldestSeconds,
            Principal me,
            RedirectAttributes next) {
        try {
            tell(voice.speak(new VoiceManner(yao, times, oldestSeconds), me.getName()), 0, next);
        } catch (IllegalArgumentException e) {
            refuse("遍数应为 1–3，时限应为 10–600 秒。Said 1–3 times, for 10–600 seconds.", next);
        }
        return "redirect:/voice";
    }

    private static void tell(ChangeOutcome outcome, int clips, RedirectAttributes next) {
        switch (outcome) {
            case ChangeOutcome.Done(var handedIn) -> {
                next.addFlashAttribute("done", clips);
                next.addFlashAttribute("handed", handedIn);
            }
            case ChangeOutcome.Forbidden(var why) -> refuse(why.sentence(), next);
        }
    }

    private static void refuse(String why, RedirectAttributes next) {
        next.addFlashAttribute("refused", List.of(why));
    }
}
