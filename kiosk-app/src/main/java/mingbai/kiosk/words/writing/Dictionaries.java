package mingbai.kiosk.words.writing;

import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The tables by which a visitor writes, read when the first one does.
public final class Dictionaries {
    /// None: digits and punctuation can be written all the same.
    public static final Dictionaries NONE = new Dictionaries(Optional.empty(), Optional.empty());

    private static final int FIRST_ROW = 0xB0;
    private static final int LAST_ROW = 0xD7;
    private static final int FIRST_CELL = 0xA1;
    private static final int LAST_CELL = 0xFE;
    private static final int MOST = 200;

    private final Optional<PinyinFile> pinyinFile;
    private final Optional<StrokeFile> strokeFile;
    private Optional<Pinyin> pinyin = Optional.empty();
    private Optional<Strokes> strokes = Optional.empty();

    public Dictionaries(Optional<PinyinFile> pinyin, Optional<StrokeFile> strokes) {
        this.pinyinFile = pinyin;
        this.strokeFile = strokes;
    }

    /// The scripts there are tables for.
    public List<Script> scripts() {
        return Stream.of(
                        pinyinFile.map(_ -> Script.PINYIN),
                        strokeFile.map(_ -> Script.STROKES),
                        Optional.of(Script.SIGNS))
                .flatMap(Optional::stream)
                .toList();
    }

    /// What the keys of a draft can become, the likeliest first.
    public List<Candidate> candidates(Draft draft) {
        if (draft.keys().isEmpty()) {
            return List.of();
        }
        return switch (draft.script()) {
            case PINYIN -> pinyin().map(p -> p.candidates(draft.keys())).orElse(List.of());
            case STROKES ->
                    strokes().map(s -> s.beginning(draft.keys(), MOST)).orElse(List.of()).stream()
                            .map(character -> new Candidate(character, draft.keys().length()))
                            .toList();
            case SIGNS -> List.of();
        };
    }

    private Optional<Pinyin> pinyin() {
        if (pinyin.isEmpty()) {
            pinyin = pinyinFile.map(PinyinFile::read);
        }
        return pinyin;
    }

    private Optional<Strokes> strokes() {
        if (strokes.isEmpty()) {
            strokes = strokeFile.map(f -> f.read(common()));
        }
        return strokes;
    }

    /// The 3755 characters of the first level of GB/T 2312, which nearly everything is written
    /// with.
    private static Set<Integer> common() {
        var charset = Charset.forName("GB2312");
        var common = new HashSet<Integer>();
        for (int row = FIRST_ROW; row <= LAST_ROW; row++) {
            for (int cell = FIRST_CELL; cell <= LAST_CELL; cell++) {
                byte[] code = {(byte) row, (byte) cell};
                common.add(new String(code, charset).codePointAt(0));
            }
        }
        return common;
    }
}
