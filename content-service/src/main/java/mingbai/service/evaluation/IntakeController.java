package mingbai.service.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import mingbai.service.sheet.SheetsRefused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The page by which ratings given elsewhere come in.
@Controller
@RequestMapping("/ratings/import")
@PreAuthorize("hasRole('MANAGER')")
class IntakeController {
    private static final String PAGE = "evaluation/import";

    private final RatingIntake intake;

    IntakeController(RatingIntake intake) {
        this.intake = intake;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("most", RatingLines.MOST);
        return PAGE;
    }

    @PostMapping
    String take(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "try") String then,
            Principal me,
            Model model)
            throws IOException {
        Path copy = Files.createTempFile("ratings", ".upload");
        try {
            file.transferTo(copy);
            model.addAttribute("brought", intake.take(copy, !then.equals("take"), me.getName()));
        } catch (SheetsRefused e) {
            model.addAttribute("refused", e.why());
        } finally {
            Files.deleteIfExists(copy);
        }
        return page(model);
    }
}
