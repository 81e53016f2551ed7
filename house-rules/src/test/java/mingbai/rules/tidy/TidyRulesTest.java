package mingbai.rules.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Breaks every tidy rule on purpose, on small sources.
class TidyRulesTest {
    private static final String MAIN = "kiosk-app/src/main/java/mingbai/kiosk/ticket/Ticket.java";
    private static final String TEST =
            "kiosk-app/src/test/java/mingbai/kiosk/ticket/TicketTest.java";

    @Test
    void aTidyFileIsLeftAlone() {
        assertEquals(List.of(), rules(MAIN, type("void print() {}")));
    }

    @Test
    void aFileOf301LinesIsTooLong() {
        assertEquals(List.of(), rules(MAIN, type("\n".repeat(296))));
        assertEquals(List.of(TidyRule.FILES_ARE_SHORT), rules(MAIN, type("\n".repeat(297))));
    }

    @Test
    void aMethodOf41LinesIsTooLongInTestsToo() {
        assertEquals(List.of(), rules(MAIN, type(method(38))));
        assertEquals(List.of(TidyRule.METHODS_ARE_SHORT), rules(MAIN, type(method(39))));
        assertEquals(List.of(TidyRule.METHODS_ARE_SHORT), rules(TEST, type(method(39))));
    }

    @Test
    void aLongMethodInsideAnAnonymousClassIsSeen() {
        var anonymous = "Object o = new Object() { %s };".formatted(method(39));
        assertEquals(List.of(TidyRule.METHODS_ARE_SHORT), rules(MAIN, type(anonymous)));
    }

    @Test
    void sixParametersAreTooMany() {
        assertEquals(List.of(), rules(MAIN, type("void a(" + parameters(5) + ") {}")));
        assertEquals(
                List.of(TidyRule.PARAMETERS_ARE_FEW),
                rules(MAIN, type("void a(" + parameters(6) + ") {}")));
        assertEquals(
                List.of(TidyRule.PARAMETERS_ARE_FEW),
                rules(MAIN, type("Ticket(" + parameters(6) + ") {}")));
    }

    @Test
    void aSignatureSetByOthersMayHaveMoreParameters() {
        assertEquals(
                List.of(), rules(MAIN, type("@Override public void a(" + parameters(6) + ") {}")));
    }

    @Test
    void aRecordMayBeAsWideAsADocumentAndNoWider() {
        assertEquals(List.of(), rules(MAIN, record(16, "")));
        assertEquals(List.of(TidyRule.PARAMETERS_ARE_FEW), rules(MAIN, record(17, "")));
        assertEquals(List.of(), rules(MAIN, record(7, "Ticket {}")));
        assertEquals(List.of(), rules(MAIN, record(7, "Ticket(" + parameters(7) + ") {}")));
        assertEquals(
                List.of(TidyRule.PARAMETERS_ARE_FEW),
                rules(MAIN, record(7, "static void a(" + parameters(6) + ") {}")));
    }

    @Test
    void aLineOf101ColumnsIsTooWide() {
        assertEquals(List.of(), rules(MAIN, type("//" + "字".repeat(98))));
        assertEquals(List.of(TidyRule.LINES_ARE_SHORT), rules(MAIN, type("//" + "字".repeat(99))));
    }

    @Test
    void aTypeWithoutASentenceIsSeenAtAnyDepth() {
        var rule = List.of(TidyRule.TYPES_HAVE_A_SENTENCE);
        assertEquals(rule, rules(MAIN, "class Ticket {}\n"));
        assertEquals(rule, rules(MAIN, "/** Old style. */\nclass Ticket {}\n"));
        assertEquals(rule, rules(MAIN, "///\nclass Ticket {}\n"));
        assertEquals(rule, rules(MAIN, "// A ticket.\nrecord Ticket() {}\n"));
        assertEquals(rule, rules(MAIN, type("record Issued() {}")));
        assertEquals(List.of(), rules(MAIN, type("private record Draft() {}")));
        assertEquals(List.of(), rules(MAIN, "/// A ticket.\n@Deprecated\nclass Ticket {}\n"));
    }

    @Test
    void aTestIsNamedByItsMethodsButAPartOfTestsNeedsASentence() {
        assertEquals(List.of(), rules(TEST, "class TicketTest {}\n"));
        assertEquals(
                List.of(TidyRule.TYPES_HAVE_A_SENTENCE),
                rules(TEST.replace("TicketTest", "ScriptedLine"), "class ScriptedLine {}\n"));
    }

    @Test
    void aRoomWithoutASentenceIsSeen() {
        var file = "kiosk-app/src/main/java/mingbai/kiosk/ticket/package-info.java";
        assertEquals(
                List.of(TidyRule.TYPES_HAVE_A_SENTENCE),
                rules(file, "@NullMarked\npackage mingbai.kiosk.ticket;\n"));
    }

    @Test
    void namesThatSayNothingAreSeen() {
        for (var name : List.of("MockPrinter", "PrinterImpl", "TicketDTO", "TextUtils")) {
            assertEquals(
                    List.of(TidyRule.TYPES_HAVE_NAMES),
                    rules(MAIN, "/// A.\nclass " + name + " {}"));
        }
    }

    @Test
    void whatWasLeftOverIsSeen() {
        for (var marker : List.of("TO" + "DO", "FIX" + "ME", "XX" + "X", "@Dis" + "abled")) {
            assertEquals(List.of(TidyRule.NOTHING_IS_LEFT_OVER), rules(MAIN, type("// " + marker)));
        }
    }

    @Test
    void aPathOfABuildMachineIsSeen() {
        for (var folder : List.of("ho" + "me", "ro" + "ot", "wo" + "rk")) {
            assertEquals(
                    List.of(TidyRule.NO_PATH_OF_A_BUILD_MACHINE),
                    rules(MAIN, type("String a = \"/" + folder + "/a\";")));
        }
        assertEquals(List.of(), rules(MAIN, type("String a = \"$x/ho" + "me/a\";")));
    }

    @Test
    void aFileThatDoesNotParseIsSeen() {
        assertEquals(TidyRule.SOURCES_PARSE, rules(MAIN, "/// A.\nclass {").getFirst());
    }

    @Test
    void aRoomOf13FilesIsTooBig() {
        assertEquals(List.of(), rooms(12));
        assertEquals(List.of(TidyRule.ROOMS_ARE_SMALL), rooms(13));
    }

    @Test
    void aRoomWithoutANameIsSeen() {
        for (var name : List.of("util", "common", "dto", "impl", "helper", "manager", "misc")) {
            var file = "kiosk-app/src/main/java/mingbai/kiosk/" + name + "/A.java";
            var findings = RoomCheck.rooms(List.of(file));
            assertEquals(
                    List.of(TidyRule.ROOMS_HAVE_NAMES),
                    findings.stream().map(Finding::rule).toList());
        }
    }

    @Test
    void aFindingTellsFileAndLine() {
        var finding =
                FileCheck.java(JavaSource.parse(MAIN, type("record Issued() {}")))
                        .getFirst()
                        .breach();
        assertEquals(MAIN + ":3 Issued has no /// sentence", finding.what());
    }

    private static List<TidyRule> rooms(int files) {
        var room = "kiosk-app/src/main/java/mingbai/kiosk/ticket/";
        var names =
                IntStream.range(0, files + 1)
                        .mapToObj(i -> room + (i == 0 ? "package-info" : "A" + i) + ".java")
                        .toList();
        return RoomCheck.rooms(names).stream().map(Finding::rule).toList();
    }

    private static List<TidyRule> rules(String file, String text) {
        return FileCheck.java(JavaSource.parse(file, text)).stream().map(Finding::rule).toList();
    }

    private static String type(String body) {
        return "/// A ticket.\nclass Ticket {\n" + body + "\n}\n";
    }

    private static String record(int components, String body) {
        return "/// A ticket.\nrecord Ticket(" + parameters(components) + ") {\n" + body + "\n}\n";
    }

    private static String method(int inside) {
        return "void a() {\n" + "a();\n".repeat(inside) + "}";
    }

    private static String parameters(int count) {
        return String.join(",\n", IntStream.range(0, count).mapToObj(i -> "int p" + i).toList());
    }
}
