package mingbai.station.content;

import static mingbai.station.content.Publications.entry;
import static mingbai.station.content.Publications.notice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import mingbai.model.content.Bytes;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Sha256;
import mingbai.model.item.DepartmentList;
import mingbai.model.notice.Notice;
import mingbai.model.place.HallProfile;
import mingbai.model.rules.QueueRules;
import mingbai.model.wire.Wire;
import mingbai.station.fetch.BadDocument;
import org.junit.jupiter.api.Test;

/// What is read when somebody asks for it.
class DocumentTest {
    private static final Notice NOTICE = notice("n1", "第一条");
    private static final Bytes NOTICE_BYTES = Bytes.of(Wire.bytes(NOTICE));

    @Test
    void whatIsAskedForIsReadOnce() throws Exception {
        var document = Document.unread(entry(NOTICE), hash -> Optional.of(NOTICE_BYTES));
        var read = document.as(Notice.class);
        assertEquals(Optional.of(NOTICE), read);
        assertSame(read.orElseThrow(), document.read());
    }

    @Test
    void whatNobodyAsksForIsNotRead() {
        var document =
                Document.unread(
                        entry(NOTICE),
                        hash -> {
                            throw new AssertionError("read");
                        });
        assertEquals(Optional.empty(), document.as(HallProfile.class));
        assertTrue(document.is(Notice.class));
    }

    @Test
    void whatIsMissingOrHasOtherBytesIsNotThere() {
        var missing = Document.unread(entry(NOTICE), hash -> Optional.empty());
        assertEquals("notice/n1 is missing", refused(missing));
        var other = Document.unread(entry(NOTICE), hash -> Optional.of(Bytes.of(new byte[1])));
        assertEquals("notice/n1 has other bytes than its manifest says", refused(other));
    }

    @Test
    void aScreenFindsReadWhatWasReadAhead() {
        var taken = new ArrayList<Sha256>();
        var list = new DepartmentList(List.of());
        Document.Shelf shelf =
                hash -> {
                    taken.add(hash);
                    return Optional.of(Bytes.of(Wire.bytes(list)));
                };
        var lists = entry(ContentPath.DEPARTMENTS, DocumentType.DEPARTMENTS, list);
        var rules = entry(ContentPath.QUEUE_RULES, DocumentType.QUEUE_RULES, QueueRules.USUAL);
        var content =
                HallContent.owning(
                        Map.of(
                                lists.path(), Document.unread(lists, shelf),
                                rules.path(), Document.unread(rules, shelf)),
                        List.of());
        content.readAhead();
        assertEquals(List.of(Sha256.of(Wire.bytes(list))), taken);
        assertEquals(Optional.of(list), content.departments());
        assertEquals(1, taken.size());
    }

    private static String refused(Document document) {
        assertEquals(Optional.empty(), document.as(Notice.class));
        return assertThrows(BadDocument.class, document::read).getMessage();
    }

    @Test
    void whatCannotBeReadMayBeReadLater() {
        var disk = new AtomicBoolean();
        var document =
                Document.unread(
                        entry(NOTICE),
                        hash -> {
                            if (!disk.get()) {
                                throw new IOException("no disk");
                            }
                            return Optional.of(NOTICE_BYTES);
                        });
        assertEquals(Optional.empty(), document.as(Notice.class));
        disk.set(true);
        assertEquals(Optional.of(NOTICE), document.as(Notice.class));
    }
}
