package mingbai.service.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mingbai.model.content.Scope;
import mingbai.service.library.LibraryDocument;

/// In which scopes a file would really change anything: somebody may send the whole workbook back
/// when only what is theirs reads differently.
public final class Touched {
    private Touched() {}

    public static Set<Scope> scopes(List<LibraryDocument> before, List<LibraryDocument> after) {
        Set<LibraryDocument> different = new HashSet<>(before);
        for (var document : after) {
            if (!different.remove(document)) {
                different.add(document);
            }
        }
        return different.stream().map(LibraryDocument::scope).collect(Collectors.toSet());
    }
}
