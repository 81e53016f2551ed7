package mingbai.service.media;

import java.io.IOException;
import java.security.Principal;
import java.util.Set;
import mingbai.model.picture.Picture;
import mingbai.model.picture.PictureName;
import mingbai.service.account.Role;
import mingbai.service.change.ChangeOutcome;
import mingbai.service.console.ConsoleEntry;
import org.springframework.context.annotation.Bean;
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

/// The page of the pictures.
@Controller
@RequestMapping("/media")
@PreAuthorize("hasAnyRole('EDITOR', 'MANAGER')")
class MediaController {
    static final int LONGEST_WORDS = 100;

    private final PictureShelf shelf;

    MediaController(PictureShelf shelf) {
        this.shelf = shelf;
    }

    @Bean
    static ConsoleEntry mediaEntry() {
        return new ConsoleEntry(32, "/media", "图片", "Pictures", Set.of(Role.EDITOR, Role.MANAGER));
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("pictures", shelf.all());
        return "media/media";
    }

    @PostMapping
    String take(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String words,
            Principal me,
            RedirectAttributes next)
            throws IOException {
        String described = words.strip();
        if (described.isEmpty() || described.length() > LONGEST_WORDS) {
            next.addFlashAttribute("refusal", "请用 1–100 字说明图片内容 · describe it in 1–100 characters");
            return "redirect:/media";
        }
        try {
            var picture = new PictureName(name.strip());
            tell(shelf.take(picture, described, file.getBytes(), me.getName()), next);
            next.addFlashAttribute("kept", name.strip());
        } catch (PictureRefused e) {
            next.addFlashAttribute("refusal", e.getMessage());
        } catch (IllegalArgumentException e) {
            next.addFlashAttribute(
                    "refusal", PictureName.FIX + " · lower-case letters, digits, hyphens");
        }
        return "redirect:/media";
    }

    @GetMapping("/{name}")
    ResponseEntity<byte[]> picture(@PathVariable String name) {
        var picture = shelf.find(name(name)).orElseThrow(MediaController::notFound);
        var type = picture.kind() == Picture.Kind.PNG ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG;
        return ResponseEntity.ok().contentType(type).body(picture.bytes());
    }

    @PostMapping("/{name}/remove")
    String remove(@PathVariable String name, Principal me, RedirectAttributes next) {
        shelf.remove(name(name), me.getName())
                .ifPresentOrElse(
                        outcome -> tell(outcome, next),
                        () ->
                                next.addFlashAttribute(
                                        "refusal", "图片正在使用，不能删除 · it is shown somewhere"));
        return "redirect:/media";
    }

    private static void tell(ChangeOutcome outcome, RedirectAttributes next) {
        switch (outcome) {
            case ChangeOutcome.Done(var handedIn) -> next.addFlashAttribute("handed", handedIn);
            case ChangeOutcome.Forbidden(var why) ->
                    next.addFlashAttribute("refusal", why.sentence());
        }
    }

    private static PictureName name(String text) {
        try {
            return new PictureName(text);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
