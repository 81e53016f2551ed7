package mingbai.kiosk.ticket.slip;

import mingbai.kiosk.words.Phrase;

/// Why there is no slip, as a visitor is told it.
public enum PaperTrouble {
    NO_PAPER("打印纸用完了", "The printer is out of paper."),
    PAPER_JAM("打印纸卡住了", "The paper is jammed."),
    COVER_OPEN("打印机上盖没有关好", "The printer's cover is open."),
    BROKEN("打印机出了故障", "The printer is out of order."),
    NOT_CONNECTED("打印机没有连接", "The printer is not connected."),
    BUSY("打印机正忙", "The printer is busy.");

    private final String chinese;
    private final String english;

    PaperTrouble(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public Phrase phrase() {
        return Phrase.of(chinese, english);
    }
}
