package mingbai.kiosk.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mingbai.kiosk.progress.ProgressStep.Asking;
import mingbai.kiosk.progress.ProgressStep.Choosing;
import mingbai.kiosk.progress.ProgressStep.Entering;
import mingbai.kiosk.progress.ProgressStep.Found;
import mingbai.kiosk.words.Phrase;
import mingbai.kiosk.words.Prompt;
import mingbai.kiosk.words.WhyNot;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.CaseProgress;
import mingbai.model.ask.PersonMark;
import mingbai.model.ask.ReceiptNumber;
import mingbai.model.ask.RequestId;
import mingbai.model.place.StationId;
import mingbai.station.ask.Reply;
import mingbai.station.ask.ServiceDesk;
import mingbai.station.content.HallContent;

/// Asks the service how far a case is: by the number of its receipt, typed or scanned, or by the
/// applicant's identity card.
public final class ProgressViewModel {
    private static final Phrase NO_ANSWER =
            Phrase.of("暂时连不上系统，请稍后再试，或到窗口查询", "No answer. Please try again, or ask at a window.");
    private static final Phrase NO_NUMBER =
            Phrase.of("受理号由 4 位以上的字母和数字组成", "A receipt number has 4 or more letters and digits.");

    private static final Phrase NONE =
            Phrase.of(
                    "没有查到您的办件，请输入受理号，或到窗口查询",
                    "No case of yours is known here. Please type its number.");

    private final HallContent content;
    private final Sources sources;
    private final ReadOnlyObjectWrapper<ProgressStep> step =
            new ReadOnlyObjectWrapper<>(new Entering("", Optional.empty()));
    private List<Found> mine = List.of();

    public ProgressViewModel(HallContent content, Sources sources) {
        this.content = content;
        this.sources = sources;
    }

    /// Whom is asked, by whom; the future of `desk` completes on the thread of the view model.
    public record Sources(StationId station, ServiceDesk desk, RandomGenerator random) {}

    ReadOnlyObjectProperty<ProgressStep> step() {
        return step.getReadOnlyProperty();
    }

    /// What a voice says here.
    public Prompt prompt() {
        return step.get().prompt();
    }

    /// A character, `<` to erase one, or `!` to erase all.
    public void type(char key) {
        if (step.get() instanceof Entering(String typed, Optional<Phrase> _)) {
            step.set(new Entering(after(typed, key), Optional.empty()));
        }
    }

    private static String after(String typed, char key) {
        return switch (key) {
            case '<' -> typed.substring(0, Math.max(0, typed.length() - 1));
            case '!' -> "";
            default -> typed.length() < ReceiptNumber.LONGEST ? typed + key : typed;
        };
    }

    /// A receipt's code, held before the scanner.
    public void scanned(String text) {
        if (!busy()) {
            ask(text);
        }
    }

    public void submit() {
        if (step.get() instanceof Entering(String typed, Optional<Phrase> _)) {
            ask(typed);
        }
    }

    private void ask(String text) {
        try {
            var receipt = ReceiptNumber.parse(text);
            step.set(new Asking());
            var ask = new Ask.FindCase(request(), sources.station(), receipt);
            var _ = sources.desk().ask(ask).thenAccept(this::answered);
        } catch (IllegalArgumentException e) {
            enter(NO_NUMBER);
        }
    }

    /// Somebody's identity card was laid on the reader.
    public void laid(PersonMark mark) {
        if (!busy()) {
            step.set(new Asking());
            var ask = new Ask.FindCases(request(), sources.station(), mark);
            var _ = sources.desk().ask(ask).thenAccept(this::answered);
        }
    }

    /// A card was laid that cannot be read, and what to do.
    public void unread(Phrase why) {
        if (!busy()) {
            enter(why);
        }
    }

    private RequestId request() {
        var random = sources.random();
        return new RequestId(new UUID(random.nextLong(), random.nextLong()));
    }

    private void enter(Phrase problem) {
        step.set(new Entering("", Optional.of(problem)));
    }

    private void answered(Reply reply) {
        if (!busy()) {
            return;
        }
        switch (reply) {
            case Reply.Answered(Answer.CaseFound(RequestId _, CaseProgress progress)) ->
                    step.set(found(progress));
            case Reply.Answered(Answer.CasesFound(RequestId _, var cases)) -> several(cases);
            case Reply.Answered(Answer.Refused(RequestId _, Answer.Reason reason)) ->
                    enter(WhyNot.of(reason));
            case Reply.Answered _, Reply.NoAnswer _, Reply.OutOfReserve _ -> enter(NO_ANSWER);
        }
    }

    private Found found(CaseProgress progress) {
        return new Found(progress, named(progress));
    }

    private void several(List<CaseProgress> cases) {
        mine = cases.stream().map(this::found).toList();
        switch (mine.size()) {
            case 0 -> enter(NONE);
            case 1 -> step.set(mine.getFirst());
            default -> step.set(new Choosing(mine, 0));
        }
    }

    void choose(Found chosen) {
        if (step.get() instanceof Choosing) {
            step.set(chosen);
        }
    }

    void turn(int pages) {
        if (step.get() instanceof Choosing(var cases, int page)) {
            step.set(new Choosing(cases, Math.max(0, page + pages)));
        }
    }

    /// As the item is called in the approved catalogue; an item that is not there has no name.
    private String named(CaseProgress progress) {
        return content.catalogue().stream()
                .flatMap(c -> c.entries().stream())
                .filter(e -> e.code().equals(progress.item()))
                .map(e -> e.name())
                .findFirst()
                .orElse("");
    }

    public boolean busy() {
        return step.get() instanceof Asking;
    }

    /// Returns whether there was a step to go back to.
    public boolean back() {
        boolean inside = step.get() instanceof Found || step.get() instanceof Choosing;
        if (step.get() instanceof Found && mine.size() > 1) {
            step.set(new Choosing(mine, 0));
        } else if (inside) {
            mine = List.of();
            step.set(new Entering("", Optional.empty()));
        }
        return inside;
    }
}
