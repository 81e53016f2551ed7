package mingbai.display.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.image.Image;
import mingbai.display.look.Box;
import mingbai.display.look.Sheet;
import mingbai.display.page.NoticePage.Part;
import mingbai.display.page.leaf.Table;
import mingbai.display.page.panel.FlowPage;
import mingbai.display.page.panel.PanelPage;
import mingbai.display.page.panel.PicturePage;
import mingbai.display.page.panel.Pictures;
import mingbai.display.programme.BoardDirector;
import mingbai.display.programme.BoardMoment;
import mingbai.display.programme.Rotation;
import mingbai.display.programme.Rotation.Turn;
import mingbai.model.item.Item;
import mingbai.model.notice.BoardProgramme.Kind;
import mingbai.model.picture.Picture;
import mingbai.model.place.WindowNumber;
import mingbai.model.programme.Clip;
import mingbai.model.queue.BusinessList;

/// All pages of one content: how many leaves each has, and how a leaf is drawn.
public final class Pages implements Rotation.Leaves {

    private final Shown shown;
    private final Box page;
    private final double unit;
    private final Pictures pictures;
    private final List<Part> notices;
    private final boolean anyCharged;
    private OptionalInt charged = OptionalInt.empty();
    private final int listed;

    /// The pages as they fit `page`, in units of `unit` pixels.
    public Pages(Shown shown, Box page, double unit, Pictures pictures) {
        this.shown = shown;
        this.page = page;
        this.unit = unit;
        this.pictures = pictures;
        this.notices = NoticePage.parts(shown.notices(), page, unit);
        this.anyCharged = FeesPage.any(shown);
        this.listed = CataloguePage.entries(shown).size();
    }

    /// Nothing to show is 0. What a board draws without pages has one.
    @Override
    public int of(Clip clip) {
        return switch (clip.kind()) {
            case CALLS, RECENT, CLOCK, MARQUEE -> 1;
            case WAITING -> Table.leaves(businesses(), rows(WaitingPage.ROW));
            case CATALOGUE -> Table.leaves(listed, rows(CataloguePage.ROW));
            case FEES -> Table.leaves(charged(), rows(FeesPage.ROW));
            case STAFF -> Table.leaves(StaffPage.members(shown).size(), cards());
            case NOTICES -> notices.size();
            case NOTICE -> one(clip.ref()).size();
            case HALL_MAP -> MapPage.leaves(shown);
            case SATISFACTION -> SatisfactionPage.leaves(shown, page);
            case FLOW -> item(clip.ref()).filter(Pages::flows).isPresent() ? 1 : 0;
            case PANEL ->
                    shown.content().panel(clip.ref()).map(p -> PanelPage.leaves(p, page)).orElse(0);
            case PICTURE ->
                    shown.content().picture(clip.ref()).filter(pictures::sound).isPresent() ? 1 : 0;
            case VIDEO, PLAYLIST -> 0;
        };
    }

    @Override
    public boolean any(Clip clip) {
        return clip.kind() == Kind.FEES ? anyCharged : of(clip) > 0;
    }

    /// Counted when they are shown: for that, all items are read.
    private int charged() {
        if (charged.isEmpty()) {
            charged = OptionalInt.of(FeesPage.charged(shown).size());
        }
        return charged.getAsInt();
    }

    /// Draws one leaf into `box`, which may be a little lower than the page's own.
    public Node page(Turn turn, BoardMoment moment, Box box) {
        var sheet = new Sheet(box, unit);
        switch (turn.kind()) {
            case CALLS, RECENT, CLOCK, MARQUEE, VIDEO, PLAYLIST ->
                    throw new IllegalArgumentException(turn.kind() + " is no page");
            case WAITING ->
                    WaitingPage.draw(shown, moment.waiting(), turn, sheet, rows(WaitingPage.ROW));
            case CATALOGUE -> CataloguePage.draw(shown, turn, sheet, rows(CataloguePage.ROW));
            case FEES -> FeesPage.draw(shown, turn, sheet, rows(FeesPage.ROW));
            case STAFF -> StaffPage.draw(shown, turn, sheet, StaffPage.rows(page));
            case NOTICES -> NoticePage.draw(notices, zone(), turn, sheet);
            case NOTICE -> NoticePage.draw(one(turn.ref()), zone(), turn, sheet);
            case HALL_MAP -> MapPage.draw(shown, called(moment), turn, sheet);
            case SATISFACTION -> SatisfactionPage.draw(shown, turn, sheet, page);
            case FLOW -> item(turn.ref()).ifPresent(i -> FlowPage.draw(i, turn, sheet));
            case PANEL ->
                    shown.content()
                            .panel(turn.ref())
                            .ifPresent(p -> PanelPage.draw(p, turn, sheet));
            case PICTURE -> picture(turn, sheet);
        }
        return sheet.node();
    }

    private void picture(Turn turn, Sheet sheet) {
        String caption = shown.content().picture(turn.ref()).map(Picture::words).orElse("");
        picture(turn.ref()).ifPresent(image -> PicturePage.draw(image, caption, sheet));
    }

    private Optional<Image> picture(String ref) {
        return shown.content().picture(ref).flatMap(pictures::of);
    }

    private Optional<Item> item(String ref) {
        return shown.content().itemNamed(ref);
    }

    private static boolean flows(Item item) {
        return !item.procedure().flow().isEmpty();
    }

    /// The leaves of one notice, as long as it may be shown.
    private List<Part> one(String id) {
        var notice = shown.notices().stream().filter(n -> n.id().equals(id)).toList();
        return notice.isEmpty() ? List.of() : NoticePage.parts(notice, page, unit);
    }

    private ZoneId zone() {
        return BoardDirector.zone(shown.content());
    }

    /// The window last called to, while that is still true.
    private static Optional<WindowNumber> called(BoardMoment moment) {
        return moment.recent().stream()
                .filter(c -> moment.freshness().fresh())
                .map(c -> c.call().window())
                .findFirst();
    }

    private int businesses() {
        var all = shown.content().businesses().map(BusinessList::businesses).orElse(List.of());
        return (int) all.stream().filter(b -> shown.reach().has(b, shown.content())).count();
    }

    private int rows(double height) {
        return Table.rowsIn(page, height);
    }

    private int cards() {
        return StaffPage.columns(page) * StaffPage.rows(page);
    }
}
