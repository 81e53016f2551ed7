package mingbai.display.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import mingbai.display.look.Box;
import mingbai.display.look.Sheet;
import mingbai.display.page.NoticePage.Part;
import mingbai.display.programme.BoardDirector;
import mingbai.display.programme.BoardMoment;
import mingbai.display.programme.Rotation.Turn;
import mingbai.model.notice.BoardProgramme.Kind;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.BusinessList;

/// All pages of one content: how many leaves each has, and how a leaf is drawn.
public final class Pages {

    private final Shown shown;
    private final Box page;
    private final double unit;
    private final List<Part> notices;
    private final int charged;
    private final int listed;

    /// The pages as they fit `page`, in units of `unit` pixels.
    public Pages(Shown shown, Box page, double unit) {
        this.shown = shown;
        this.page = page;
        this.unit = unit;
        this.notices = NoticePage.parts(shown.notices(), page, unit);
        this.charged = FeesPage.charged(shown).size();
        this.listed = CataloguePage.entries(shown).size();
    }

    public int leaves(Kind kind) {
        return switch (kind) {
            case CALLS -> 1;
            case WAITING -> Table.leaves(businesses(), rows(WaitingPage.ROW));
            case CATALOGUE -> Table.leaves(listed, rows(CataloguePage.ROW));
            case FEES -> Table.leaves(charged, rows(FeesPage.ROW));
            case STAFF -> Table.leaves(StaffPage.members(shown).size(), cards());
            case NOTICES -> notices.size();
            case HALL_MAP -> MapPage.leaves(shown);
        };
    }

    /// Draws one leaf into `box`, which may be a little lower than the page's own.
    public Node page(Turn turn, BoardMoment moment, Box box) {
        var sheet = new Sheet(box, unit);
        switch (turn.kind()) {
            case CALLS -> throw new IllegalArgumentException("the board itself draws the calls");
            case WAITING ->
                    WaitingPage.draw(shown, moment.waiting(), turn, sheet, rows(WaitingPage.ROW));
            case CATALOGUE -> CataloguePage.draw(shown, turn, sheet, rows(CataloguePage.ROW));
            case FEES -> FeesPage.draw(shown, turn, sheet, rows(FeesPage.ROW));
            case STAFF -> StaffPage.draw(shown, turn, sheet, StaffPage.rows(page));
            case NOTICES -> NoticePage.draw(notices, zone(), turn, sheet);
            case HALL_MAP -> MapPage.draw(shown, called(moment), turn, sheet);
        }
        return sheet.node();
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
        return shown.content().businesses().map(BusinessList::businesses).orElse(List.of()).size();
    }

    private int rows(double height) {
        return Table.rowsIn(page, height);
    }

    private int cards() {
        return StaffPage.columns(page) * StaffPage.rows(page);
    }
}
