package mingbai.kiosk.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import mingbai.kiosk.technician.bench.Workbench;
import mingbai.kiosk.words.Phrase;
import mingbai.kiosk.words.paper.PaperTrouble;
import mingbai.kiosk.words.paper.SlipOutcome;
import mingbai.model.content.Bytes;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Reach;
import mingbai.model.signing.Role;
import mingbai.model.signing.Signer;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.TrustedKey;
import mingbai.model.signing.Verifier;
import mingbai.model.status.DeviceReport;
import mingbai.model.unlock.AnswerCode;
import mingbai.model.unlock.Challenge;

/// A machine with a printer that is out of paper, and the service that signs answers for it.
public final class SampleBench implements Workbench {
    public final List<DeviceReport> told = new ArrayList<>();
    public int restarts;
    public CompletableFuture<SlipOutcome> paper =
            CompletableFuture.completedFuture(new SlipOutcome.Refused(PaperTrouble.NO_PAPER));

    private final Signer live = Signer.generate();

    public Verifier verifier() {
        var key =
                new TrustedKey(
                        live.id(),
                        Bytes.of(live.publicKey().getEncoded()),
                        "service",
                        Set.of(Role.LIVE),
                        Reach.EVERYTHING);
        return new Verifier(new TrustRoot(1, Instant.MAX, true, 1, List.of(key)));
    }

    /// As the console answers.
    public AnswerCode answer(Challenge challenge) {
        return answer(challenge, live);
    }

    public static AnswerCode answer(Challenge challenge, Signer signer) {
        return AnswerCode.of(Signer.seal(PayloadType.UNLOCK, challenge.payload(), signer));
    }

    @Override
    public Optional<String> console() {
        return Optional.of("https://hall.example");
    }

    @Override
    public List<DeviceReport> devices() {
        return List.of(
                new DeviceReport("ticket-printer", "userError", "打印纸已用完，请装纸。", true),
                new DeviceReport("code-scanner", "online", "", true),
                new DeviceReport("guide-printer", "online", "A4 纸将尽，请备纸。", false),
                new DeviceReport("id-reader", "online", "", false),
                new DeviceReport("speaker", "noDevice", "找不到音频输出，请检查声卡和 speaker 配置。", false),
                new DeviceReport("presence-sensor", "online", "", true));
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                new Fact(Phrase.of("内容版本", "Content"), "region/530127000000 #12，hall/songming #48"),
                new Fact(Phrase.of("服务连接", "Service"), "已连接 connected"),
                new Fact(Phrase.of("时间", "Clock"), "2026-11-23 09:42:00 Asia/Shanghai"),
                new Fact(Phrase.of("程序版本", "Program"), "1.0"),
                new Fact(Phrase.of("运行环境", "Runtime"), "Java 25，JavaFX 26.0.2，Linux 6.12"),
                new Fact(Phrase.of("内存", "Memory"), "31 / 128 MB"),
                new Fact(Phrase.of("网络地址", "Addresses"), "192.0.2.17"));
    }

    @Override
    public CompletableFuture<SlipOutcome> printTest() {
        return paper;
    }

    @Override
    public boolean speakTest() {
        return true;
    }

    @Override
    public void restart() {
        restarts++;
    }

    @Override
    public void tell(DeviceReport report) {
        told.add(report);
    }
}
