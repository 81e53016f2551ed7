package mingbai.kiosk.consult;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mingbai.kiosk.consult.ConsultStep.Listing;
import mingbai.kiosk.consult.ConsultStep.Reading;
import mingbai.kiosk.words.Prompt;

/// Leads through what others have asked, and whom to ask.
public final class ConsultViewModel {
    private final Answers answers;
    private final ReadOnlyObjectWrapper<ConsultStep> step =
            new ReadOnlyObjectWrapper<>(new Listing(Matter.QUESTIONS, 0));
    private Listing last = new Listing(Matter.QUESTIONS, 0);

    public ConsultViewModel(Answers answers) {
        this.answers = answers;
    }

    ReadOnlyObjectProperty<ConsultStep> step() {
        return step.getReadOnlyProperty();
    }

    /// What a voice says here.
    public Prompt prompt() {
        return step.get().prompt();
    }

    List<Line> lines(Matter matter) {
        return answers.lines(matter);
    }

    void look(Matter matter) {
        list(new Listing(matter, 0));
    }

    void turn(int pages) {
        list(new Listing(last.matter(), Math.max(0, last.page() + pages)));
    }

    private void list(Listing next) {
        last = next;
        step.set(next);
    }

    void open(Line line) {
        step.set(new Reading(line));
    }

    /// Returns whether there was a step to go back to.
    public boolean back() {
        boolean reading = step.get() instanceof Reading;
        if (reading) {
            step.set(last);
        }
        return reading;
    }
}
