package mingbai.service.announce;

import java.security.Principal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import mingbai.model.notice.Notice;
import mingbai.model.notice.NoticePeriod;
import mingbai.service.console.HallTime;
import mingbai.service.notice.NoticeCalendar;
import mingbai.service.notice.NoticeCheck;
import mingbai.service.notice.NoticeDesk;
import mingbai.service.notice.NoticeFile;
import mingbai.service.notice.NoticeOutcome;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The form in which a notice is written and changed.
@Controller
@RequestMapping("/notices")
@PreAuthorize("hasAnyRole('EDITOR', 'MANAGER')")
class ComposeController {
    private final NoticeDesk desk;
    private final HallTime time;
    private final NoticeCalendar calendar;
    private final InstantSource clock;

    ComposeController(
            NoticeDesk desk, HallTime time, NoticeCalendar calendar, InstantSource clock) {
        this.calendar = calendar;
        this.desk = desk;
        this.time = time;
        this.clock = clock;
    }

    @ModelAttribute("kinds")
    Notice.Kind[] kinds() {
        return Notice.Kind.values();
    }

    @ModelAttribute("channels")
    Notice.Channel[] channels() {
        return Notice.Channel.values();
    }

    @ModelAttribute("presets")
    PeriodPreset[] presets() {
        return PeriodPreset.values();
    }

    @ModelAttribute("counts")
    NoticePeriod.Days[] counts() {
        return NoticePeriod.Days.values();
    }

    @GetMapping("/new")
    String compose(Model model) {
        var intent = new NoticeIntent("", 0, "", PlaceForm.empty());
        return form(NoticeForm.empty(clock.instant(), time.zone()), intent, List.of(), model);
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable String id, Model model) {
        var file = desk.find(id).orElseThrow(ComposeController::notFound);
        if (!file.editable()) {
            return view(file);
        }
        var intent = new NoticeIntent(id, file.revision(), "", PlaceForm.of(file.notice()));
        return form(NoticeForm.of(file.notice(), time.zone()), intent, List.of(), model);
    }

    @PostMapping({"", "/{id}/edit"})
    String keep(
            @ModelAttribute("form") NoticeForm form,
            @ModelAttribute("intent") NoticeIntent intent,
            Principal me,
            Model model,
            RedirectAttributes next) {
        var place = intent.place().filled();
        if (intent.fills()) {
            return form(filled(form, place), intent, place.faults(), model);
        }
        List<NoticeOutcome.Fault> faults = new ArrayList<>(form.faults(time.zone()));
        faults.addAll(place.faults());
        var draft = form.draft(intent, place.place(), time.zone());
        if (draft.isEmpty() || !faults.isEmpty()) {
            return form(form, intent, faults, model);
        }
        return switch (desk.write(draft.get(), me.getName())) {
            case NoticeOutcome.Done(var file) -> {
                next.addFlashAttribute("words", NoticeWords.of(goOn(file, intent, me)));
                yield view(file);
            }
            case NoticeOutcome.Faulty(var wrong) -> form(form, intent, wrong, model);
            case NoticeOutcome other -> {
                model.addAttribute("words", NoticeWords.of(other));
                yield form(form, intent, List.of(), model);
            }
        };
    }

    /// With the end that the notice period asks for.
    private NoticeForm filled(NoticeForm form, PlaceForm place) {
        return place.period()
                .flatMap(p -> form.begin(time.zone()).map(from -> calendar.over(p, from)))
                .map(end -> form.until(end, time.zone()))
                .orElse(form);
    }

    private NoticeOutcome goOn(NoticeFile file, NoticeIntent intent, Principal me) {
        return intent.submits()
                ? desk.submit(file.notice().id(), file.revision(), me.getName())
                : new NoticeOutcome.Done(file);
    }

    private String form(
            NoticeForm form, NoticeIntent intent, List<NoticeOutcome.Fault> faults, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("intent", intent);
        model.addAttribute("place", intent.place().filled());
        model.addAttribute("faults", faults);
        model.addAttribute("longestTitle", NoticeCheck.LONGEST_TITLE);
        model.addAttribute("longestBody", NoticeCheck.LONGEST_BODY);
        model.addAttribute("current", intent.notice().flatMap(desk::find).isPresent());
        return "announce/form";
    }

    private static String view(NoticeFile file) {
        return "redirect:/notices/" + file.notice().id();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
