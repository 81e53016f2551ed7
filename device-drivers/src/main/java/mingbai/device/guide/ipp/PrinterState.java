package mingbai.device.guide.ipp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingbai.device.guide.ipp.message.IppMessage;
import mingbai.device.guide.ipp.message.IppWords;
import mingbai.device.health.Finding;
import mingbai.device.health.Finding.Severity;
import mingbai.device.health.PaperStatus;
import mingbai.device.printer.PrinterTrouble;

/// How a printer says it is: `printer-state` and `printer-state-reasons` (RFC 8011, 5.4.11,
/// 5.4.12).
///
/// A reason ends in `-error`, `-warning` or `-report`; without an ending it counts as an error.
record PrinterState(Optional<PrinterTrouble> trouble, List<Finding> findings, PaperStatus paper) {
    private static final String WARNING = "-warning";
    private static final String REPORT = "-report";
    private static final Finding PAUSED =
            new Finding(
                    Severity.CRITICAL,
                    "材料打印机已暂停，请在打印机或CUPS中恢复。",
                    "The guide printer is paused: resume it on its panel or in CUPS.");

    PrinterState {
        findings = List.copyOf(findings);
    }

    static PrinterState of(IppMessage answer) {
        List<String> reasons = answer.words("printer-state-reasons");
        List<Finding> findings = new ArrayList<>();
        Optional<PrinterTrouble> trouble = Optional.empty();
        for (String reason : reasons) {
            boolean hinders = !reason.endsWith(WARNING) && !reason.endsWith(REPORT);
            Optional<PrinterTrouble> meant = hinders ? trouble(bare(reason)) : Optional.empty();
            trouble = trouble.or(() -> meant);
            finding(bare(reason), meant).ifPresent(findings::add);
        }
        boolean stopped =
                answer.number("printer-state").orElse(IppWords.PRINTER_IDLE)
                        == IppWords.PRINTER_STOPPED;
        if (stopped && trouble.isEmpty()) {
            trouble = Optional.of(PrinterTrouble.OFFLINE);
            findings.add(PAUSED);
        }
        return new PrinterState(trouble, findings, paper(reasons));
    }

    private static String bare(String reason) {
        return reason.replaceFirst("-(error|warning|report)$", "");
    }

    private static Optional<PrinterTrouble> trouble(String reason) {
        return switch (reason) {
            case "media-empty", "media-needed" -> Optional.of(PrinterTrouble.NO_PAPER);
            case "media-jam" -> Optional.of(PrinterTrouble.PAPER_JAM);
            case "cover-open", "door-open", "interlock-open", "input-tray-missing" ->
                    Optional.of(PrinterTrouble.COVER_OPEN);
            case "toner-empty", "marker-supply-empty", "fuser-over-temp", "output-area-full" ->
                    Optional.of(PrinterTrouble.HARDWARE);
            case "offline", "shutdown", "timed-out", "connecting-to-device" ->
                    Optional.of(PrinterTrouble.OFFLINE);
            default -> Optional.empty();
        };
    }

    private static Optional<Finding> finding(String reason, Optional<PrinterTrouble> trouble) {
        Severity severity = trouble.isPresent() ? Severity.CRITICAL : Severity.WARNING;
        return switch (reason) {
            case "media-low" ->
                    Optional.of(
                            new Finding(
                                    Severity.WARNING,
                                    "A4纸将尽，请备纸。",
                                    "A4 paper is low: have some at hand."));
            case "toner-low", "marker-supply-low" ->
                    Optional.of(
                            new Finding(
                                    Severity.WARNING,
                                    "碳粉或墨水将尽，请备件。",
                                    "Toner or ink is low: have some at hand."));
            case "toner-empty", "marker-supply-empty" ->
                    Optional.of(
                            new Finding(
                                    severity,
                                    "碳粉或墨水已用尽，请更换。",
                                    "Toner or ink is used up: replace it."));
            case "output-area-full" ->
                    Optional.of(
                            new Finding(severity, "出纸口已满，请取走纸张。", "The output is full: empty it."));
            default -> trouble.map(PrinterTrouble::finding);
        };
    }

    private static PaperStatus paper(List<String> reasons) {
        List<String> bare = reasons.stream().map(PrinterState::bare).toList();
        if (bare.contains("media-empty") || bare.contains("media-needed")) {
            return PaperStatus.OUT;
        }
        if (bare.contains("media-jam")) {
            return PaperStatus.JAMMED;
        }
        return bare.contains("media-low") ? PaperStatus.LOW : PaperStatus.FULL;
    }
}
