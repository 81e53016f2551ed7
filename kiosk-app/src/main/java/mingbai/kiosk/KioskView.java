package mingbai.kiosk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import mingbai.kiosk.consult.ConsultView;
import mingbai.kiosk.disclosure.DisclosureView;
import mingbai.kiosk.find.FindView;
import mingbai.kiosk.frame.ScreenFrame;
import mingbai.kiosk.frame.Subtitle;
import mingbai.kiosk.frame.Surroundings;
import mingbai.kiosk.frame.Switches;
import mingbai.kiosk.frame.Ways;
import mingbai.kiosk.idle.IdleView;
import mingbai.kiosk.item.ItemView;
import mingbai.kiosk.look.Chip;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Manner;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.Shown;
import mingbai.kiosk.map.MapView;
import mingbai.kiosk.progress.ProgressView;
import mingbai.kiosk.rating.RatingView;
import mingbai.kiosk.technician.TechnicianView;
import mingbai.kiosk.technician.TechnicianViewModel;
import mingbai.kiosk.ticket.TicketView;
import mingbai.kiosk.urgent.UrgentView;
import mingbai.kiosk.welcome.HallTime;
import mingbai.kiosk.welcome.WelcomeView;
import mingbai.kiosk.words.Phrase;

/// Draws where the visitor is, the question of the idle screen over it, and the mark of a simulated
/// visitor over that.
final class KioskView extends StackPane implements Ways {
    /// How dark a dimmed screen is, from 0 to 1.
    private static final double DUSK = 0.75;

    private final KioskViewModel model;
    private final StackPane screen = new StackPane();
    private final StackPane question = new StackPane();
    private final StackPane urgent = new StackPane();
    private final ReadOnlyObjectProperty<Optional<Phrase>> subtitle;
    private final StackPane written = new StackPane();
    private final Region night = new Region();
    private final Region dusk = new Region();

    // What outlives a visit is drawn once for each size of type, not for each visitor.
    private final Map<Look, Node> welcomes = new HashMap<>();
    private final Map<Look, Node> questions = new HashMap<>();
    private final Map<Look, Node> warnings = new HashMap<>();

    KioskView(
            KioskViewModel model,
            ReadOnlyObjectProperty<Optional<Phrase>> subtitle,
            boolean touring) {
        this.model = model;
        var format = model.look().get().format();
        setMinSize(format.width(), format.height());
        setMaxSize(format.width(), format.height());
        setPrefSize(format.width(), format.height());
        question.setPickOnBounds(false);
        urgent.setPickOnBounds(false);
        night.setBackground(Background.fill(Color.BLACK));
        getChildren().addAll(screen, question, urgent);
        if (touring) {
            getChildren().add(tourMark());
        }
        this.subtitle = subtitle;
        subtitle.subscribe(_ -> write());
        written.setMouseTransparent(true);
        getChildren().add(written);
        dusk.setBackground(Background.fill(Color.color(0, 0, 0, DUSK)));
        dusk.setMouseTransparent(true);
        dusk.visibleProperty().bind(model.dim());
        getChildren().add(dusk);
        model.spot().subscribe(_ -> draw());
        model.look().subscribe(_ -> drawAll());
    }

    /// A dark kiosk is black and takes no touch.
    void darken(boolean dark) {
        getChildren().remove(night);
        if (dark) {
            getChildren().add(night);
        }
    }

    /// What is said is read where nothing is touched.
    private void write() {
        written.getChildren().clear();
        subtitle.get().ifPresent(words -> written.getChildren().add(new Subtitle(look(), words)));
    }

    private void drawAll() {
        look().filled(this, Ink.PAPER);
        question.getChildren().setAll(questions.computeIfAbsent(look(), this::question));
        urgent.getChildren().setAll(warnings.computeIfAbsent(look(), this::warning));
        write();
        draw();
    }

    private void draw() {
        screen.getChildren().setAll(drawn(model.spot().get()));
    }

    private Look look() {
        return model.look().get();
    }

    private Node drawn(Spot spot) {
        return switch (spot) {
            case Spot.Welcome() -> welcomes.computeIfAbsent(look(), this::welcome);
            case Spot.Finding(var find) -> framed(new FindView(find, look()));
            case Spot.AtItem(var item) -> framed(new ItemView(item, look()));
            case Spot.AtTicket(var ticket) -> framed(new TicketView(ticket, look()));
            case Spot.AtRating(var rating) -> framed(new RatingView(rating, look()));
            case Spot.AtDisclosure(var model) -> framed(new DisclosureView(model, look()));
            case Spot.AtProgress(var progress) -> framed(new ProgressView(progress, look()));
            case Spot.AtConsult(var consult) -> framed(new ConsultView(consult, look()));
            case Spot.AtMap(var map) -> framed(new MapView(map, look()));
            case Spot.AtTechnician(var technician) -> servicing(technician);
            case Spot.Sorry(String code) -> sorry(code);
        };
    }

    private Node welcome(Look chosen) {
        var switches = Switches.of(chosen, model.offer(), 5, model::choose);
        return new WelcomeView(model.welcome(), chosen, switches);
    }

    private Node question(Look chosen) {
        return new IdleView(model.idle(), chosen, model::touched);
    }

    private Node warning(Look chosen) {
        return new UrgentView(model.urgent(), chosen);
    }

    private Node framed(Region room) {
        return new ScreenFrame(look(), surroundings(), this, room);
    }

    /// Framed, but for what fills the screen.
    private Node servicing(TechnicianViewModel technician) {
        var around = new StackPane();
        Shown.follow(
                around,
                technician.step().map(TechnicianView::whole),
                whole -> {
                    var view = new TechnicianView(technician, look());
                    around.getChildren().setAll(whole ? view : framed(view));
                });
        return around;
    }

    private Surroundings surroundings() {
        var name = model.visited().hall().map(h -> h.name());
        return new Surroundings(
                Phrase.of(
                        name.map(n -> n.chinese()).orElse(""),
                        name.map(n -> n.english()).orElse("")),
                name.map(n -> n.demonstration()).orElse(false),
                time(HallTime::clock),
                time(t -> look().say(t.day())),
                model.offer());
    }

    private ObservableValue<String> time(Function<HallTime, String> part) {
        var time = model.welcome().time();
        return Bindings.createStringBinding(() -> part.apply(time.get()), time);
    }

    private Node sorry(String code) {
        var words =
                look().centred(
                                Phrase.of(
                                        "抱歉，本机出了点问题，马上回到首页",
                                        "Sorry, something went wrong. Returning to the start."),
                                Size.TITLE,
                                Ink.DEEP,
                                Ink.MUTED);
        var number = look().text("代码 Code " + code, Size.BODY, Ink.MUTED);
        var box = new VBox(48, look().icon(Icon.CAUTION, 140, Ink.CINNABAR), words, number);
        box.setAlignment(Pos.CENTER);
        box.setPadding(new Insets(80));
        return box;
    }

    private Node tourMark() {
        var mark = Chip.of(look(), "演示访客 Demo visitor", Ink.TEXT, Ink.GOLD);
        mark.setMouseTransparent(true);
        // A strip along the upper edge, where no screen has anything.
        mark.setPadding(new Insets(0, 16, 0, 16));
        StackPane.setAlignment(mark, Pos.TOP_LEFT);
        StackPane.setMargin(mark, new Insets(0, 0, 0, look().portrait() ? 578 : 1050));
        return mark;
    }

    @Override
    public void back() {
        model.back();
    }

    @Override
    public void home() {
        model.home();
    }

    @Override
    public void choose(Manner wished) {
        model.choose(wished);
    }
}
