package mingbai.service.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import mingbai.model.content.DocumentType;
import mingbai.model.signing.Reach;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import mingbai.service.ConsoleProbe;
import mingbai.service.ContentService;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.account.Account;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Every text of every document, and what people are called, holds a script; then every page there
/// is a link to is opened. None has the script in it as one, and many have it as a text.
class ScriptInTextTest {
    private static final String SCRIPT = "\"><script>alert(1)</script><b onload='x'>";
    private static final String PASSWORD = "correct horse 7";
    private static final Pattern LINK = Pattern.compile("(?:href|src|hx-get)=\"(/[^\"#]*)\"");

    /// Texts in Chinese; the rest names something.
    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}[^<>]*");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir static Path folder;
    private static ContentService service;
    private static ConsoleProbe reader;
    private static int poisoned;

    @BeforeAll
    static void start() throws Exception {
        service =
                ContentService.start(
                        QuietRooms.settings(folder),
                        new MovableClock("2026-05-06T01:00:00Z"),
                        RandomGenerator.of("L64X128MixRandom"));
        var all = new Account("all", "全部" + SCRIPT, EnumSet.allOf(Role.class), Reach.EVERYTHING);
        service.part(AccountService.class).put(all, PASSWORD);
        reader = new ConsoleProbe(service.console());
        assertEquals("/", reader.logIn("all", PASSWORD));
        write();
        var library = service.part(Library.class);
        for (var type : DocumentType.values()) {
            for (var document : library.all(type)) {
                library.put(poisoned(document));
            }
        }
    }

    /// A notice by its form, so that those that wait are seen as well.
    private static void write() throws Exception {
        var fields = new HashMap<String, String>();
        fields.put("kind", "BULLETIN");
        fields.put("channel", "SERVICES");
        fields.put("title", "示例" + SCRIPT);
        fields.put("body", "示例" + SCRIPT);
        fields.put("from", "2026-05-06T09:30");
        fields.put("until", "2026-05-20T09:30");
        fields.put("revision", "0");
        fields.put("then", "submit");
        assertEquals(302, reader.postFrom("/notices/new", "/notices", fields).statusCode());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /// With the script in each text that takes one and leaves the document one of its kind.
    private static LibraryDocument poisoned(LibraryDocument before) {
        var after = before;
        for (var path : texts(JSON.readTree(before.body()), "")) {
            var changed = poisoned(after, path);
            poisoned += changed.isPresent() ? 1 : 0;
            after = changed.orElse(after);
        }
        return after;
    }

    private static Optional<LibraryDocument> poisoned(LibraryDocument before, String path) {
        var tree = JSON.readTree(before.body());
        var holder = tree.at(path.substring(0, path.lastIndexOf('/')));
        String last = path.substring(path.lastIndexOf('/') + 1);
        String text = tree.at(path).asString() + SCRIPT;
        if (holder instanceof ObjectNode object) {
            object.put(last, text);
        } else if (holder instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), array.stringNode(text));
        }
        try {
            var record = Wire.read(JSON.writeValueAsBytes(tree), before.type().record());
            return Optional.of(
                    LibraryDocument.of(before.scope(), before.path(), before.type(), record));
        } catch (MalformedMessage | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> texts(JsonNode node, String path) {
        if (node.isString()) {
            return WORDS.matcher(node.asString()).matches() ? List.of(path) : List.of();
        }
        var found = new ArrayList<String>();
        if (node.isObject()) {
            node.properties()
                    .forEach(e -> found.addAll(texts(e.getValue(), path + "/" + e.getKey())));
        }
        for (int i = 0; node.isArray() && i < Math.min(3, node.size()); i++) {
            found.addAll(texts(node.get(i), path + "/" + i));
        }
        return found;
    }

    @Test
    void noPageThereIsALinkToRunsWhatSomebodyWrote() throws Exception {
        assertTrue(poisoned > 300, "hardly anything was written: " + poisoned);
        var seen = new HashSet<String>();
        var next = new ArrayDeque<>(List.of("/", "/i/DEMO-0001"));
        var shapes = new HashMap<String, Integer>();
        var shows = new TreeSet<String>();
        while (!next.isEmpty()) {
            var path = next.removeFirst();
            String shape = path.replaceAll("\\?.*", "?").replaceAll("[A-Za-z]*-?[0-9][\\w-]*", "0");
            if (!seen.add(path) || shapes.merge(shape, 1, Integer::sum) > 6) {
                continue;
            }
            var answer = reader.get(path);
            assertTrue(answer.statusCode() < 500, path);
            String page = answer.body();
            assertTrue(!page.contains("<script>alert(1)") && !page.contains("<b onload"), path);
            if (page.contains("&lt;script&gt;alert(1)")) {
                shows.add(shape);
            }
            LINK.matcher(page)
                    .results()
                    .map(m -> m.group(1).replace("&amp;", "&"))
                    .filter(link -> !Set.of("/log-out").contains(link))
                    .filter(link -> !link.startsWith("/assets") && !link.startsWith("/webjars"))
                    .forEach(next::add);
        }
        assertTrue(seen.size() > 60, seen.toString());
        assertTrue(shows.size() > 12, "few pages show it at all: " + shows);
    }
}
