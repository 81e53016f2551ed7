package mingbai.service.media;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.picture.Picture;
import mingbai.model.picture.PictureName;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.publish.Publisher;
import org.springframework.stereotype.Service;

/// The hall's pictures. One that an item or a member of staff shows stays.
@Service
public final class PictureShelf {
    private final Library library;
    private final HallShelf shelf;
    private final Database database;
    private final AuditLog audit;
    private final Publisher publisher;

    PictureShelf(
            Library library,
            HallShelf shelf,
            Database database,
            AuditLog audit,
            Publisher publisher) {
        this.library = library;
        this.shelf = shelf;
        this.database = database;
        this.audit = audit;
        this.publisher = publisher;
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
    public void take(PictureName name, String words, byte[] file, String who)
            throws PictureRefused {
        var picture = PicturePress.press(name, words, file);
        var document =
                LibraryDocument.of(
                        shelf.hallScope(),
                        ContentPath.picture(name),
                        DocumentType.PICTURE,
                        picture);
        var _ =
                database.writeNow(sql -> {
                    audit.add(
                            sql,
                            who,
                            "保存图片 · Kept a picture",
                            "%s，%d × %d".formatted(name, picture.width(), picture.height()));
                    return library.put(sql, document);
                });
        publisher.publishHall();
    }

    /// Whether it went; one that is shown somewhere stays.
    public boolean remove(PictureName name, String who) {
        if (used(name)) {
            return false;
        }
        var _ =
                database.writeNow(sql -> {
                    audit.add(sql, who, "删除图片 · Removed a picture", name.value());
                    return library.remove(sql, shelf.hallScope(), ContentPath.picture(name));
                });
        publisher.publishHall();
        return true;
    }

    private boolean used(PictureName name) {
        String quoted = "\"" + name + "\"";
        return List.of(DocumentType.ITEM, DocumentType.ROSTER).stream()
                .flatMap(type -> library.all(type).stream())
                .anyMatch(document -> document.body().contains(quoted));
    }
}
