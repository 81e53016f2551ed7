package mingbai.rules.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mingbai.rules.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Breaks the documents on purpose, in a small project of their own.
class DocsCheckTest {
    private static final String DECISION = "docs/adr/0001-rooms.md";
    private static final String DRIVER =
            "device-drivers/src/main/java/mingbai/device/printer/escpos/EscPosTicketPrinter.java";

    @TempDir Path root;

    @Test
    void aLinkToNowhereIsSeen() throws IOException {
        write("docs/a.md", "[b](b.md), [up](../README.md), ![p](pictures/demo.png)");
        write("README.md", "[a](docs/a.md), [out](https://example.org/x), `[code](none.md)`");
        assertEquals(
                List.of(
                        "docs/a.md links to b.md, which is not there",
                        "docs/a.md links to pictures/demo.png, which is not there"),
                docs().brokenLinks());
    }

    @Test
    void aLinkToAMissingHeadingIsSeen() throws IOException {
        write("a.md", "# The queue (排队)\n[good](#the-queue-排队) [bad](b.md#calls)");
        write("b.md", "## Tickets\n[good](a.md#the-queue-排队)");
        assertEquals(List.of("a.md: no heading for b.md#calls"), docs().brokenLinks());
    }

    @Test
    void aDecisionNobodyListsIsSeen() throws IOException {
        write("docs/adr/README.md", "- [other](0002-other.md)");
        write(DECISION, "# Rooms");
        write("docs/adr/0002-other.md", "# Other");
        assertEquals(
                List.of("paste into docs/adr/README.md: - [0001-rooms.md](0001-rooms.md)"),
                docs().decisionsNotListed());
    }

    @Test
    void aDecisionWithoutATestIsSeen() throws IOException {
        write(DECISION, "# Rooms\n\n**Confirmed by:** the reviewer");
        assertEquals(
                List.of(DECISION + " does not end with: **Confirmed by:** `SomeTest`"),
                docs().decisionsWithoutATest());
    }

    @Test
    void aDecisionThatNamesATestThatIsNotThereIsSeen() throws IOException {
        write("hall-model/src/test/java/mingbai/model/RoomsTest.java", "void roomsAreSmall() {}");
        write(DECISION, "**Confirmed by:** `RoomsTest.roomsAreSmall`, `RoomsTest`");
        assertEquals(List.of(), docs().decisionsWithoutATest());

        write(DECISION, "**Confirmed by:** `GoneTest`, `RoomsTest.roomsAreBig`");
        assertEquals(
                List.of(
                        DECISION + ": no test `GoneTest`",
                        DECISION + ": no test `RoomsTest.roomsAreBig`"),
                docs().decisionsWithoutATest());
    }

    @Test
    void aDriverWithoutAPageIsSeen() throws IOException {
        write(DRIVER, "public final class EscPosTicketPrinter implements TicketPrinter {}");
        write("docs/devices/printer.md", "EscPosTicketPrinters are sold everywhere");
        assertEquals(
                List.of("no page in docs/devices names the driver EscPosTicketPrinter"),
                docs().driversNobodyDescribes());

        write("docs/devices/printer.md", "Driver: `EscPosTicketPrinter`");
        assertEquals(List.of(), docs().driversNobodyDescribes());
    }

    @Test
    void aPartOfADriverNeedsNoPage() throws IOException {
        write(DRIVER, "final class EscPosEncoding { }");
        assertEquals(List.of(), docs().driversNobodyDescribes());
    }

    private DocsCheck docs() {
        return new DocsCheck(new Project(root));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }
}
