package mingbai.kiosk.welcome;

import mingbai.kiosk.words.Phrase;

/// What a visitor has to know about the kiosk itself, in plain words.
public enum Hint {
    NO_CONTENT("本机正在准备，请稍候，或到咨询台办理", "Getting ready. Please ask at the information desk."),
    CLOSED("现在不在办理时间，可以查询，不能取号", "Closed now: you can look things up, but take no ticket."),
    CLOSED_FOR_READERS("现在不在办理时间，仍可查询", "Closed now: you can still look things up."),
    NO_PAPER("打印纸用完了，请告诉工作人员，或到咨询台取号", "Out of paper: please tell the staff."),
    NO_PRINTER("打印机暂时不能出票，请到咨询台取号", "No tickets here now: please ask at the desk."),
    OFFLINE("网络中断，仍可取号，取完为止；查到的可能不是最新", "Offline: numbers are still given, while they last."),
    CLOCK_NOT_SET("本机时间未校准，时间仅供参考", "This machine's clock is not set."),
    CONTENT_EXPIRED("公示内容已过有效期，请向窗口核实", "This information has expired; please check at a window.");

    private final String chinese;
    private final String english;

    Hint(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public Phrase phrase() {
        return Phrase.of(chinese, english);
    }
}
