package mingbai.service.media;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.picture.Picture;
import mingbai.model.picture.PictureName;
import mingbai.service.audit.AuditLog;
import mingbai.service.change.ChangeDesk;
import mingbai.service.change.ChangeOutcome;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import org.springframework.stereotype.Service;

/// The hall's pictures. One that an item or a member of staff shows stays.
@Service
public final class PictureShelf {
    private final Library library;
    private final HallShelf shelf;
    private final AuditLog audit;
    private final ChangeDesk changes;

    PictureShelf(Library library, HallShelf shelf, AuditLog audit, ChangeDesk changes) {
        this.library = library;
        this.shelf = shelf;
        this.audit = audit;
        this.changes = changes;
    }

    public List<Picture> all() {
        return library.all(DocumentType.PICTURE).stream()
                .map(d -> d.read(Picture.class))
                .sorted(Comparator.comparing(p -> p.name().value()))
                .toList();
    }

    public Optional<Picture> find(PictureName name) {
        return library.find(shelf.hallScope(), ContentPath.picture(name))
                .map(d -> d.read(Picture.class));
    }

    /// Takes a file under a name; one of that name is replaced.
    public ChangeOutcome take(PictureName name, String words, byte[] file, String who)
            throws PictureRefused {
        var picture = PicturePress.press(name, words, file);
        var document =
                LibraryDocument.of(
                        shelf.hallScope(),
                        ContentPath.picture(name),
                        DocumentType.PICTURE,
                        picture);
        return changes.change(
                shelf.hallScope(),
                who,
                sql -> {
                    audit.add(
                            sql,
                            who,
                            "保存图片 · Kept a picture",
                            "%s，%d × %d".formatted(name, picture.width(), picture.height()));
                    library.put(sql, document);
                });
    }

    /// Empty where one stays because it is shown somewhere.
    public Optional<ChangeOutcome> remove(PictureName name, String who) {
        if (used(name)) {
            return Optional.empty();
        }
        return Optional.of(
                changes.change(
                        shelf.hallScope(),
                        who,
                        sql -> {
                            audit.add(sql, who, "删除图片 · Removed a picture", name.value());
                            library.remove(sql, shelf.hallScope(), ContentPath.picture(name));
                        }));
    }

    private boolean used(PictureName name) {
        String quoted = "\"" + name + "\"";
        return List.of(DocumentType.ITEM, DocumentType.ROSTER, DocumentType.BOARD_PLAN).stream()
                .flatMap(type -> library.all(type).stream())
                .anyMatch(document -> document.body().contains(quoted));
    }
}
