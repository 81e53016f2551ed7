package mingbai.service.notice;

import java.time.Instant;
import mingbai.model.notice.Notice;

/// A notice with where it stands: who wrote it, who approved it, and why it was returned.
/// `revision` grows with each change, so that one approves what one has read.
public record NoticeFile(Notice notice, NoticeState state, int revision, People people) {

    /// Who wrote it, who approved it, why it came back, and when it was last changed.
    public record People(String author, String approver, String reason, Instant changed) {}

    /// One that came with a workbook of the hall's: nobody here wrote or approved it.
    static NoticeFile imported(Notice notice) {
        var nobody = new People("", "", "", notice.shown().from());
        return new NoticeFile(notice, NoticeState.PUBLISHED, 0, nobody);
    }

    public boolean editable() {
        return state.editable();
    }
}
