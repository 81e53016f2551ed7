package mingbai.service.entrance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import mingbai.model.signing.Reach;
import mingbai.program.settings.SettingsFile;
import mingbai.service.ContentService;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.account.Account;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.audit.AuditLog;
import mingbai.service.browser.Browser;
import mingbai.service.database.Database;
import mingbai.service.factor.SecondFactor;
import mingbai.service.settings.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Log-in by an outside provider, which is there on a socket and signs real tokens.
class ProviderLogInTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "correct horse 7";

    @TempDir static Path folder;
    private static final MovableClock CLOCK = new MovableClock("2026-05-06T01:00:00Z");
    private static OutsideProvider outside;
    private static ContentService service;

    @BeforeAll
    static void start() throws Exception {
        outside = new OutsideProvider(CLOCK);
        var secret = Files.writeString(folder.resolve("secret"), OutsideProvider.SECRET + "\n");
        var properties = new Properties();
        properties.setProperty("http.port", "0");
        properties.setProperty("mqtt.port", "0");
        properties.setProperty("data.directory", folder.resolve("data").toString());
        properties.setProperty("sample.workbook", QuietRooms.SAMPLE.toString());
        properties.setProperty("oidc.issuer", outside.issuer());
        properties.setProperty("oidc.client", OutsideProvider.CLIENT);
        properties.setProperty("oidc.secret.file", secret.toString());
        properties.setProperty("oidc.label", "示例市统一身份");
        service =
                ContentService.start(
                        Settings.from(SettingsFile.of(properties)),
                        CLOCK,
                        RandomGenerator.of("L64X128MixRandom"));
        person("chief", Role.MANAGER);
        person("clerk.one", Role.CLERK);
        person("rui", Role.REVIEWER);
        person("bare", Role.REVIEWER);
    }

    private static void person(String name, Role role) {
        var account = new Account(name, name, Set.of(role), Reach.EVERYTHING);
        service.part(AccountService.class).put(account, PASSWORD);
    }

    @AfterAll
    static void stop() {
        service.close();
        outside.close();
    }

    @BeforeEach
    void honest() {
        outside.lie = OutsideProvider.Lie.NONE;
    }

    /// A browser that goes where it is sent.
    private static final class Visitor {
        private final HttpClient http =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();

        /// Where it ends, as the console's own path.
        String go(String path) throws Exception {
            URI at = service.console().resolve(path);
            for (int i = 0; i < 8; i++) {
                var answer = get(at);
                if (answer.statusCode() != 302) {
                    assertEquals(200, answer.statusCode(), at.toString());
                    return at.toString().replace(service.console().toString(), "");
                }
                at = at.resolve(answer.headers().firstValue("Location").orElseThrow());
            }
            throw new AssertionError("sent round in circles");
        }

        HttpResponse<String> get(URI at) throws Exception {
            return http.send(
                    HttpRequest.newBuilder(at).build(), HttpResponse.BodyHandlers.ofString());
        }

        int status(String path) throws Exception {
            return get(service.console().resolve(path)).statusCode();
        }

        String body(String path) throws Exception {
            return get(service.console().resolve(path)).body();
        }

        String code(String digits) throws Exception {
            var token = TOKEN.matcher(body("/log-in/code"));
            String form = "code=" + digits + (token.find() ? "&_csrf=" + token.group(1) : "");
            var answer =
                    http.send(
                            HttpRequest.newBuilder(service.console().resolve("/log-in/code"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(form))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return answer.headers()
                    .firstValue("Location")
                    .orElse("" + answer.statusCode())
                    .replace(service.console().toString(), "");
        }
    }

    private static Visitor as(String subject, String name) {
        outside.subject = subject;
        outside.name = name;
        return new Visitor();
    }

    private static Visitor asked(String subject, String name, String landsAt) throws Exception {
        var visitor = as(subject, name);
        assertEquals(landsAt, visitor.go("/log-in/provider"));
        return visitor;
    }

    @Test
    void whomTheProviderVouchesForIsInWithTheRolesOfTheirAccountAndNoOther() throws Exception {
        var clerk = asked("s-clerk", "Clerk.One", "/");
        assertEquals(200, clerk.status("/windows"));
        assertEquals(403, clerk.status("/people"), "the provider's roles count for nothing");
        assertTrue(clerk.body("/").contains("clerk.one"));
    }

    @Test
    void whoeverHasNoAccountStaysOutAndNoneIsMade() throws Exception {
        var stranger = asked("s-new", "newcomer", "/log-in?stranger");
        assertEquals(302, stranger.status("/"));
        assertTrue(service.part(AccountService.class).find("newcomer").isEmpty());
        asked("s-odd", "../chief'--", "/log-in?stranger");
    }

    @Test
    void aTokenThatIsNotWhatItShouldBeLetsNobodyIn() throws Exception {
        for (var lie : OutsideProvider.Lie.values()) {
            if (lie != OutsideProvider.Lie.NONE) {
                outside.lie = lie;
                var visitor = as("s-liar", "chief");
                assertEquals("/log-in?doubted", visitor.go("/log-in/provider"), lie.name());
                assertEquals(302, visitor.status("/"), lie.name());
            }
        }
        assertTrue(bound("chief").isEmpty(), "a lie binds nobody");
    }

    private static List<String> bound(String account) {
        return service.part(Database.class)
                .read(sql ->
                        sql.list(
                                "SELECT subject FROM account_subject WHERE account = ?",
                                row -> row.getString(1),
                                account));
    }

    @Test
    void anAnswerThatNobodyAskedForLetsNobodyIn() throws Exception {
        var visitor = as("s-thief", "chief");
        assertEquals("/log-in?doubted", visitor.go("/log-in/back?code=stolen&state=made-up"));
        assertEquals("/log-in?doubted", visitor.go("/log-in/back?error=access_denied&state=x"));
        assertEquals(302, visitor.status("/"));
    }

    @Test
    void aNameThatChangedHandsThereDoesNotInheritTheAccount() throws Exception {
        person("zhao", Role.EDITOR);
        asked("s-zhao", "zhao", "/");
        asked("s-zhao", "zhao.renamed", "/");
        asked("s-other", "zhao", "/log-in?stranger");
        asked("s-zhao", "chief", "/");
        assertEquals(List.of("s-zhao"), bound("zhao"), "the subject counts");
        assertTrue(bound("chief").isEmpty());
        boolean told =
                service.part(AuditLog.class).latest(50).stream()
                        .anyMatch(d -> d.deed().startsWith("绑定统一身份") && d.about().equals("zhao"));
        assertTrue(told);
    }

    @Test
    void whoIsDisabledOrLockedStaysOutByEitherWay() throws Exception {
        person("wei", Role.EDITOR);
        var in = asked("s-wei", "wei", "/");
        var accounts = service.part(AccountService.class);
        service.part(Database.class)
                .writeNow(sql -> accounts.change(sql, accounts.find("wei").orElseThrow(), false));
        assertEquals("/log-in?ended", in.go("/"), "at once");
        asked("s-wei", "wei", "/log-in?failed");
    }

    @Test
    void whoeverApprovesNeedsTheSixDigitsAsWell() throws Exception {
        asked("s-bare", "bare", "/log-in?unready");
        String secret = factor("rui");
        var rui = asked("s-rui", "rui", "/log-in/code");
        assertEquals(302, rui.status("/"), "not in yet");
        assertTrue(bound("rui").isEmpty(), "nor bound");
        assertEquals("403", new Visitor().code("000000"), "without the page's token");
        assertEquals("/log-in/code?wrong", rui.code("000000"));
        assertEquals("/?continue", rui.code(digits(secret)), "where one wanted to go");
        assertEquals(200, rui.status("/approvals"));
        assertEquals(List.of("s-rui"), bound("rui"));
        var again = asked("s-rui", "rui", "/log-in/code");
        assertEquals("/log-in/code?wrong", again.code(digits(secret)), "a code works once");
        CLOCK.advance(CodeStep.LONGEST_WAIT.plusSeconds(1));
        assertEquals("/log-in", again.go("/log-in/code"));
    }

    @Test
    void theProvidersWordBuysNoFurtherGuessesAtTheSixDigits() throws Exception {
        person("lan", Role.REVIEWER);
        String secret = factor("lan");
        for (int i = 0; i < AccountService.MOST_FAILURES; i++) {
            var visitor = asked("s-lan", "lan", "/log-in/code");
            assertEquals("/log-in/code?wrong", visitor.code("000000"));
        }
        asked("s-lan", "lan", "/log-in?failed");
        CLOCK.advance(AccountService.LOCKED_FOR.plusSeconds(1));
        assertEquals("/", asked("s-lan", "lan", "/log-in/code").code(digits(secret)));
    }

    private static String factor(String name) {
        String secret = service.part(SecondFactor.class).draw();
        service.part(Database.class)
                .writeNow(sql ->
                        sql.update("UPDATE account SET totp = ? WHERE name = ?", secret, name));
        return secret;
    }

    private static String digits(String secret) {
        return service.part(SecondFactor.class).code(secret, CLOCK.instant());
    }

    @Test
    void aBrowserGoesThereAndComesBackFromAnotherSite() throws Exception {
        person("sun", Role.MANAGER);
        outside.subject = "s-sun";
        outside.name = "sun";
        try (var browser = Browser.desktop(service.console())) {
            browser.open("/people");
            browser.picture("log-in-provider");
            browser.press("#provider");
            browser.awaitText("h1", "人员与权限");
            assertEquals("/people", browser.path(), "where one wanted to go");
            assertTrue(browser.text("#person-sun").contains("统一身份"));
        }
    }
}
