package mingbai.service.voice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.voice.ClipName;
import mingbai.model.voice.Recording;
import mingbai.model.voice.VoiceClip;
import mingbai.model.voice.VoiceManner;
import mingbai.service.audit.AuditLog;
import mingbai.service.change.ChangeDesk;
import mingbai.service.change.ChangeOutcome;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// The clips a hall speaks with, as documents of its library.
@Service
public final class VoiceShelf {
    private static final Logger LOG = LoggerFactory.getLogger(VoiceShelf.class);

    private final Library library;
    private final HallShelf shelf;
    private final Records records;
    private final Synthesiser synthesiser;

    VoiceShelf(Library library, HallShelf shelf, Records records, Synthesiser synthesiser) {
        this.library = library;
        this.shelf = shelf;
        this.records = records;
        this.synthesiser = synthesiser;
    }

    /// By what way changes go, and where they are written down.
    @Component
    record Records(AuditLog audit, ChangeDesk changes) {}

    /// What there is, in the order of a list.
    public Map<ClipName, VoiceClip> clips() {
        var stored =
                library.all(DocumentType.VOICE_CLIP).stream()
                        .map(document -> document.read(VoiceClip.class))
                        .collect(Collectors.toMap(VoiceClip::name, clip -> clip, (a, b) -> a));
        Map<ClipName, VoiceClip> clips = new LinkedHashMap<>();
        ClipName.ALL.stream().filter(stored::containsKey).forEach(n -> clips.put(n, stored.get(n)));
        return clips;
    }

    public Map<ClipName, Recording> recordings() {
        return clips().values().stream()
                .collect(Collectors.toMap(VoiceClip::name, VoiceClip::sound));
    }

    public VoiceManner manner() {
        return library.find(shelf.hallScope(), ContentPath.VOICE_MANNER)
                .map(document -> document.read(VoiceManner.class))
                .orElse(VoiceManner.USUAL);
    }

    /// Makes a stand-in for each clip that is not there.
    public void makeMissing() {
        var there = clips();
        var made =
                ClipName.ALL.stream()
                        .filter(name -> !there.containsKey(name))
                        .toList()
                        .parallelStream()
                        .flatMap(name -> standIn(name).stream())
                        .toList();
        made.forEach(library::put);
        if (!made.isEmpty()) {
            LOG.info("Made {} clips of the voice", made.size());
        }
        int missing = ClipName.ALL.size() - there.size() - made.size();
        if (missing > 0) {
            LOG.warn("{} clips of the voice are missing: calls are not said", missing);
        }
    }

    private Optional<LibraryDocument> standIn(ClipName name) {
        return synthesiser
                .make(name)
                .map(sound -> document(new VoiceClip(name, VoiceClip.Origin.GENERATED, sound)));
    }

    /// Replaces clips by the hall's own, all or none.
    ChangeOutcome replace(Map<ClipName, Recording> recorded, String who) {
        List<LibraryDocument> documents = new ArrayList<>();
        recorded.forEach((name, sound) ->
                documents.add(document(new VoiceClip(name, VoiceClip.Origin.RECORDED, sound))));
        String names =
                recorded.keySet().stream().map(ClipName::value).collect(Collectors.joining(" "));
        return put(documents, who, "更换语音 · Replaced clips of the voice", names);
    }

    /// Back to the stand-in; empty when none can be made.
    Optional<ChangeOutcome> restore(ClipName name, String who) {
        return standIn(name)
                .map(document ->
                        put(List.of(document), who, "恢复占位语音 · Restored a stand-in", name.value()));
    }

    ChangeOutcome speak(VoiceManner manner, String who) {
        var document =
                LibraryDocument.of(
                        shelf.hallScope(),
                        ContentPath.VOICE_MANNER,
                        DocumentType.VOICE_MANNER,
                        manner);
        return put(
                List.of(document), who, "更改叫号方式 · Changed how calls are said", manner.toString());
    }

    private ChangeOutcome put(
            List<LibraryDocument> documents, String who, String deed, String about) {
        return records.changes()
                .change(
                        shelf.hallScope(),
                        who,
                        sql -> {
                            documents.forEach(document -> library.put(sql, document));
                            records.audit().add(sql, who, deed, about);
                        });
    }

    private LibraryDocument document(VoiceClip clip) {
        return LibraryDocument.of(
                shelf.hallScope(), ContentPath.voice(clip.name()), DocumentType.VOICE_CLIP, clip);
    }
}
