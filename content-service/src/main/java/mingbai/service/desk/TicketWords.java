package mingbai.service.desk;

import mingbai.service.ticket.TicketState;

/// What a clerk reads of a ticket's state.
record TicketWords(String chinese, String english) {

    static TicketWords of(TicketState state) {
        return switch (state) {
            case WAITING -> new TicketWords("等候中", "waiting");
            case CALLED -> new TicketWords("正在办理", "being served");
            case HELD -> new TicketWords("已挂起", "put aside");
            case FINISHED -> new TicketWords("已办结", "finished");
            case NO_SHOW -> new TicketWords("已过号", "over, nobody came");
            case CANCELLED -> new TicketWords("已取消", "cancelled");
        };
    }
}
