package mingbai.kiosk.disclosure;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mingbai.kiosk.disclosure.DisclosureStep.Listing;
import mingbai.kiosk.disclosure.DisclosureStep.Reading;
import mingbai.kiosk.disclosure.Line.Opens;
import mingbai.kiosk.words.Phrase;
import mingbai.kiosk.words.Prompt;
import mingbai.model.item.ItemCode;
import mingbai.model.rating.PublicFigures;

/// Leads through what is disclosed. A topic of which nothing is said is not offered.
public final class DisclosureViewModel {
    private final Consumer<ItemCode> open;
    private final Lines lines;
    private final Optional<PublicFigures> figures;
    private final Map<Topic, List<Line>> all = new EnumMap<>(Topic.class);
    private final ReadOnlyObjectWrapper<DisclosureStep> step;
    private Listing last;

    public DisclosureViewModel(Register register, Instant now, Consumer<ItemCode> open) {
        this.open = open;
        lines = new Lines(register.content(), now);
        figures = register.content().publicFigures();
        for (var topic : Topic.values()) {
            all.put(topic, register.lines(topic, now));
        }
        last = new Listing(topics().stream().findFirst().orElse(Topic.CATALOGUE), 0);
        step = new ReadOnlyObjectWrapper<>(last);
    }

    public ReadOnlyObjectProperty<DisclosureStep> step() {
        return step.getReadOnlyProperty();
    }

    /// What a voice says here.
    public Prompt prompt() {
        return step.get().prompt();
    }

    /// The catalogue always has its count to tell, a month its figure.
    public List<Topic> topics() {
        return Arrays.stream(Topic.values())
                .filter(t -> t == Topic.CATALOGUE || !lines(t).isEmpty() || figured(t))
                .toList();
    }

    private boolean figured(Topic topic) {
        return topic == Topic.SATISFACTION && figures.isPresent();
    }

    public List<Line> lines(Topic topic) {
        return all.getOrDefault(topic, List.of());
    }

    /// The hall's satisfaction, where a month was approved.
    Optional<PublicFigures> figures() {
        return figures;
    }

    Phrase above(Topic topic) {
        return lines.above(topic, lines(topic).size());
    }

    public void look(Topic topic) {
        list(new Listing(topic, 0));
    }

    public void turn(int pages) {
        list(new Listing(last.topic(), Math.max(0, last.page() + pages)));
    }

    private void list(Listing next) {
        last = next;
        step.set(next);
    }

    public void open(Opens what) {
        switch (what) {
            case Opens.AnItem(ItemCode code) -> open.accept(code);
            case Opens.ANotice(var notice) -> step.set(new Reading(notice));
        }
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
