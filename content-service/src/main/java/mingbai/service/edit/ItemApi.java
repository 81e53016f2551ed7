package mingbai.service.edit;

import java.security.Principal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.model.item.Catalogue;
import mingbai.model.item.ItemCode;
import mingbai.service.edit.EditDesk.Edit;
import mingbai.service.library.HallShelf;
import mingbai.service.reply.Json;
import mingbai.service.reply.Replies;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The items of the catalogue for other systems: read as the lines of their tables, changed where
/// nobody else has meanwhile, added, and taken out.
@RestController
class ItemApi {
    private static final String ONE = "/api/v1/items/{code}";

    private final EditDesk items;
    private final CatalogueDesk catalogue;
    private final HallShelf shelf;

    ItemApi(EditDesk items, CatalogueDesk catalogue, HallShelf shelf) {
        this.items = items;
        this.catalogue = catalogue;
        this.shelf = shelf;
    }

    /// The whole catalogue, by name.
    record Items(List<Catalogue.Entry> items) {}

    /// An item as lines, and the mark of the version it was read from.
    record Now(String seen, ItemDraft item) {}

    /// A changed item; `reason` is for the public change log, which need not tell everything.
    record Change(String seen, ItemDraft item, Optional<String> reason) {}

    /// A new item, the day from which it holds, and why.
    record Addition(ItemDraft item, LocalDate day, String reason) {}

    /// How an item leaves: CANCELLED or DELEGATED, from which day, and why.
    record Leaving(Catalogue.Kind kind, LocalDate day, String reason) {}

    @GetMapping("/api/v1/items")
    ResponseEntity<byte[]> all() {
        return Json.answer(HttpStatus.OK, new Items(shelf.catalogue()));
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> one(@PathVariable String code) {
        return parsed(code)
                .flatMap(items::open)
                .map(opened -> new Now(opened.seen(), opened.draft()))
                .map(now -> Json.answer(HttpStatus.OK, now))
                .orElseGet(Replies::unknown);
    }

    @PutMapping(ONE)
    ResponseEntity<byte[]> change(
            @PathVariable String code, @RequestBody byte[] body, Principal who)
            throws Json.Unusable {
        var sent = Json.read(body, Change.class);
        var item = parsed(code);
        return item.isEmpty()
                ? Replies.unknown()
                : said(
                        items.save(
                                new Edit(
                                        item.get(),
                                        sent.seen(),
                                        whole(code, sent.item()),
                                        sent.reason().orElse(""),
                                        who.getName())));
    }

    @PostMapping("/api/v1/items")
    ResponseEntity<byte[]> add(@RequestBody byte[] body, Principal who) throws Json.Unusable {
        var sent = Json.read(body, Addition.class);
        String code = sent.item().item().getOrDefault(ItemDraft.CODE, "").strip();
        var item = parsed(code);
        if (item.isEmpty()) {
            throw new Json.Unusable("item.item." + ItemDraft.CODE + ": missing or not valid");
        }
        var draft = whole(code, sent.item());
        return said(
                catalogue.add(
                        new Edit(item.get(), "", draft, sent.reason(), who.getName()), sent.day()));
    }

    @PostMapping(ONE + "/end")
    ResponseEntity<byte[]> end(@PathVariable String code, @RequestBody byte[] body, Principal who)
            throws Json.Unusable {
        var sent = Json.read(body, Leaving.class);
        if (sent.kind() != Catalogue.Kind.CANCELLED && sent.kind() != Catalogue.Kind.DELEGATED) {
            throw new Json.Unusable("kind: CANCELLED or DELEGATED");
        }
        var item = parsed(code);
        return item.isEmpty()
                ? Replies.unknown()
                : said(
                        catalogue.end(
                                new Ending(
                                        item.get(),
                                        sent.kind(),
                                        sent.day(),
                                        sent.reason().strip(),
                                        who.getName())));
    }

    @DeleteMapping(ONE + "/end")
    ResponseEntity<byte[]> stay(@PathVariable String code, Principal who) {
        return parsed(code)
                .map(item -> said(catalogue.stay(item, who.getName())))
                .orElseGet(Replies::unknown);
    }

    /// Each line under the item's own code.
    private static ItemDraft whole(String code, ItemDraft sent) {
        return new ItemDraft(
                under(code, sent.item()),
                sent.materials().stream().map(line -> under(code, line)).toList(),
                sent.flow().stream().map(line -> under(code, line)).toList(),
                sent.questions().stream().map(line -> under(code, line)).toList());
    }

    private static Map<String, String> under(String code, Map<String, String> line) {
        Map<String, String> own = new LinkedHashMap<>(line);
        own.put(ItemDraft.CODE, code);
        return own;
    }

    private static ResponseEntity<byte[]> said(EditOutcome outcome) {
        return switch (outcome) {
            case EditOutcome.Saved(var handedIn) -> Replies.done(handedIn);
            case EditOutcome.Faulty(var rejections) -> Replies.faulty(rejections);
            case EditOutcome.Conflict(var fields) -> Replies.conflict(fields);
            case EditOutcome.NotAllowed(var why) -> Replies.notYours(why);
            case EditOutcome.Gone() -> Replies.unknown();
        };
    }

    private static Optional<ItemCode> parsed(String text) {
        try {
            return Optional.of(new ItemCode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
