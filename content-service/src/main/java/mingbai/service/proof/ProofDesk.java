package mingbai.service.proof;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.item.Item;
import mingbai.model.programme.BoardPlan;
import mingbai.service.database.Database;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.proof.ProofBoard.Size;
import mingbai.service.publish.PublishedItems;
import mingbai.service.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// The proofs of what the library holds: drawn once for each state of it, one at a time, while
/// whoever wants to see them waits.
@Service
public final class ProofDesk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProofDesk.class);
    private static final Size USUAL = new Size(1920, 1080);
    private static final Size STRIP = new Size(1920, 288);
    private static final String HALL_BOARD = "hall-board";
    private static final int MOST_ITEMS = 3;

    private final Database database;
    private final Library library;
    private final HallShelf shelf;
    private final PublishedItems published;
    private final InstantSource clock;
    private final Optional<ProofPress> boards;
    private final Optional<ProofPress> kiosk;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "proofs"));
    private long drawn = -1;
    private CompletableFuture<Proofs> last = new CompletableFuture<>();

    ProofDesk(Database database, Shelves shelves, Settings settings, InstantSource clock) {
        this.database = database;
        this.library = shelves.library();
        this.shelf = shelves.hall();
        this.published = shelves.published();
        this.clock = clock;
        var places = settings.places();
        this.boards = ProofPress.of(places.preview().boards(), ProofPress.BOARDS);
        this.kiosk = ProofPress.of(places.preview().kiosk(), ProofPress.KIOSK);
    }

    /// What is drawn, and what is out already.
    @Component
    record Shelves(Library library, HallShelf hall, PublishedItems published) {}

    /// How far the proofs are.
    public enum State {
        DRAWING,
        DRAWN,
        BROKEN
    }

    /// The proofs of one state of the library.
    public record Proofs(
            long revision, State state, List<ProofBoard> boards, Map<String, byte[]> pictures) {
        public Proofs {
            boards = List.copyOf(boards);
            pictures = Map.copyOf(pictures);
        }
    }

    /// Whether proofs can be drawn here at all.
    boolean possible() {
        return boards.isPresent() || kiosk.isPresent();
    }

    /// The proofs as far as they are.
    Proofs now() {
        long revision = database.read(library::revision);
        return proofs().getNow(new Proofs(revision, State.DRAWING, List.of(), Map.of()));
    }

    /// The proofs once they are there; the first to ask has them drawn.
    public synchronized CompletableFuture<Proofs> proofs() {
        long revision = database.read(library::revision);
        if (possible() && drawn != revision) {
            drawn = revision;
            last = CompletableFuture.supplyAsync(() -> draw(revision), thread);
        }
        return last;
    }

    private Proofs draw(long revision) {
        var plan = shelf.plan();
        if (plan.isEmpty()) {
            return new Proofs(revision, State.DRAWN, List.of(), Map.of());
        }
        var documents = documents();
        List<ProofBoard> all = new ArrayList<>();
        Map<String, byte[]> pictures = new HashMap<>();
        try {
            if (kiosk.isPresent()) {
                var pages = pages(plan.get(), documents);
                all.addAll(pages);
                pictures.putAll(kiosk.get().press(order(plan.get(), documents, pages)));
            }
            if (boards.isPresent()) {
                var hanging = boards(plan.get(), documents);
                all.addAll(hanging);
                pictures.putAll(boards.get().press(order(plan.get(), documents, hanging)));
            }
            return new Proofs(revision, State.DRAWN, all, pictures);
        } catch (IOException | RuntimeException e) {
            LOG.error("The proofs could not be drawn", e);
            return new Proofs(revision, State.BROKEN, all, Map.of());
        }
    }

    private ProofPress.Order order(
            HallPlan plan, List<LibraryDocument> documents, List<ProofBoard> boards) {
        return new ProofPress.Order(documents, plan.profile(), boards, clock.instant());
    }

    /// Where everybody begins, the notices, and the items that read differently from what is out; a
    /// few of them.
    private List<ProofBoard> pages(HallPlan plan, List<LibraryDocument> documents) {
        List<ProofBoard> pages = new ArrayList<>();
        pages.add(ProofBoard.kiosk("welcome", "自助机首页"));
        if (documents.stream().anyMatch(d -> d.type() == DocumentType.NOTICE)) {
            pages.add(ProofBoard.kiosk("notices", "自助机公示公告"));
        }
        if (!plan.profile().map().shapes().isEmpty()) {
            pages.add(ProofBoard.kiosk("map", "自助机导办图"));
        }
        var out = Set.copyOf(published.hashes());
        documents.stream()
                .filter(d -> d.type() == DocumentType.ITEM)
                .filter(d -> !out.contains(Sha256.of(d.bytes())))
                .limit(MOST_ITEMS)
                .map(d -> d.read(Item.class).head())
                .forEach(head ->
                        pages.add(
                                ProofBoard.kiosk(
                                        "item-" + head.code().value(), "自助机：" + head.name())));
        return pages;
    }

    /// The hall's before its region's, as a station has them.
    private List<LibraryDocument> documents() {
        List<Scope> scopes =
                Stream.concat(shelf.regionScope().stream(), Stream.of(shelf.hallScope())).toList();
        return scopes.stream().flatMap(scope -> library.all(scope).stream()).toList();
    }

    /// The usual hall board, one for each plan in the size it is made for, and a window strip.
    private static List<ProofBoard> boards(HallPlan plan, List<LibraryDocument> documents) {
        List<ProofBoard> boards = new ArrayList<>();
        documents.stream()
                .filter(d -> d.type() == DocumentType.BOARD_PLAN)
                .map(d -> d.read(BoardPlan.class))
                .map(ProofDesk::board)
                .forEach(boards::add);
        if (boards.stream().noneMatch(b -> b.id().equals("board-" + HALL_BOARD))) {
            boards.addFirst(ProofBoard.board(HALL_BOARD, "大厅综合屏", USUAL));
        }
        plan.profile().windows().stream()
                .findFirst()
                .ifPresent(w -> boards.add(ProofBoard.strip(w.number().toString(), STRIP)));
        return boards;
    }

    private static ProofBoard board(BoardPlan plan) {
        var size = new Size(plan.canvas().width(), plan.canvas().height());
        return ProofBoard.board(plan.id(), plan.title(), size);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
