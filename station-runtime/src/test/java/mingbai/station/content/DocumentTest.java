package mingbai.station.content;

import static mingbai.station.content.Publications.entry;
import static mingbai.station.content.Publications.notice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import mingbai.model.content.Bytes;
import mingbai.model.notice.Notice;
import mingbai.model.place.HallProfile;
import mingbai.model.wire.Wire;
import mingbai.station.fetch.BadDocument;
import org.junit.jupiter.api.Test;

/// What is read when somebody asks for it.
class DocumentTest {
    private static final Notice NOTICE = notice("n1", "第一条");

    @Test
    void whatIsAskedForIsReadOnce() throws BadDocument {
        var document = Document.unread(entry(NOTICE), Bytes.of(Wire.bytes(NOTICE)));
        var read = document.as(Notice.class);
        assertEquals(Optional.of(NOTICE), read);
        assertSame(read.orElseThrow(), document.read());
    }

    @Test
    void whatNobodyAsksForIsNotRead() {
        var document = Document.unread(entry(NOTICE), Bytes.of(new byte[] {'{'}));
        assertEquals(Optional.empty(), document.as(HallProfile.class));
        assertTrue(document.is(Notice.class));
    }

    @Test
    void whatSaysNothingIsNotThere() {
        var document = Document.unread(entry(NOTICE), Bytes.of(new byte[] {'{'}));
        assertEquals(Optional.empty(), document.as(Notice.class));
        var bad = assertThrows(BadDocument.class, document::read);
        assertEquals("notice/n1 is no NOTICE", bad.getMessage());
    }
}
