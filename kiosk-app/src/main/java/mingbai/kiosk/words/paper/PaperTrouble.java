package mingbai.kiosk.words.paper;

import mingbai.device.printer.PrinterTrouble;
import mingbai.kiosk.words.Phrase;

/// Why there is no slip, as a visitor is told it.
public enum PaperTrouble {
    NO_PAPER(
            "打印纸用完了",
            "The printer is out of paper.",
            "请工作人员加纸，再按“再打印一次”",
            "Ask the staff for paper, then print again."),
    PAPER_JAM(
            "打印纸卡住了",
            "The paper is jammed.",
            "请不要拉扯纸张，请工作人员处理",
            "Do not pull the paper: ask the staff."),
    COVER_OPEN(
            "打印机上盖没有关好",
            "The printer's cover is open.",
            "请工作人员关好上盖，再按“再打印一次”",
            "Ask the staff to close it, then print again."),
    BROKEN("打印机出了故障", "The printer is out of order.", "请到咨询台取号", "Please ask at the desk."),
    NOT_CONNECTED("打印机没有连接", "The printer is not connected.", "请到咨询台取号", "Please ask at the desk."),
    BUSY(
            "打印机正忙",
            "The printer is busy.",
            "请稍等几秒，再按“再打印一次”",
            "Wait a few seconds, then print again.");

    private final String chinese;
    private final String english;
    private final String help;
    private final String helpEnglish;

    PaperTrouble(String chinese, String english, String help, String helpEnglish) {
        this.chinese = chinese;
        this.english = english;
        this.help = help;
        this.helpEnglish = helpEnglish;
    }

    /// What is to be done now.
    public Phrase help() {
        return Phrase.of(help, helpEnglish);
    }

    public Phrase phrase() {
        return Phrase.of(chinese, english);
    }

    static PaperTrouble of(PrinterTrouble trouble) {
        return switch (trouble) {
            case NO_PAPER -> NO_PAPER;
            case PAPER_JAM -> PAPER_JAM;
            case COVER_OPEN -> COVER_OPEN;
            case CUTTER, HARDWARE -> BROKEN;
            case OFFLINE, NO_DEVICE, CLOSED -> NOT_CONNECTED;
            case BUSY -> BUSY;
        };
    }
}
