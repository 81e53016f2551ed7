package mingbai.service;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.notice.KioskSettings;
import mingbai.service.gate.Transition;
import mingbai.service.imports.Importer;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.publish.Publisher;
import mingbai.service.settings.Settings;
import mingbai.service.voice.VoiceShelf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What the library is filled with at the first start, and what each start publishes anew.
@Component
final class FirstContent {
    private static final Logger LOG = LoggerFactory.getLogger(FirstContent.class);

    private final Settings settings;
    private final Library library;
    private final HallShelf shelf;
    private final Sources sources;
    private final Publisher publisher;

    FirstContent(
            Settings settings,
            Library library,
            HallShelf shelf,
            Sources sources,
            Publisher publisher) {
        this.settings = settings;
        this.library = library;
        this.shelf = shelf;
        this.sources = sources;
        this.publisher = publisher;
    }

    /// What content comes from.
    @Component
    record Sources(Importer importer, VoiceShelf voice, Transition transition) {}

    void prepare(URI console) throws IOException {
        var sample = settings.places().sample();
        if (sample.isPresent() && shelf.plan().isEmpty()) {
            take(sample.get());
        }
        String site = settings.http().publicUrl().orElse(console.toString());
        library.put(
                LibraryDocument.of(
                        shelf.hallScope(),
                        ContentPath.KIOSK_SETTINGS,
                        DocumentType.KIOSK_SETTINGS,
                        KioskSettings.usual(site + "/t/")));
        sources.voice().makeMissing();
        publisher.publishHall();
    }

    private void take(Path sample) throws IOException {
        var report = sources.importer().take(sample);
        if (!report.taken()) {
            report.rejections().forEach(r -> LOG.error("Not imported: {}", r));
            throw new IOException(
                    "the sample workbook %s was not imported: %s"
                            .formatted(
                                    sample,
                                    report.refusal()
                                            .orElse(report.rejections().size() + " rejections")));
        }
        LOG.info("Imported {}: {}", sample, report.rows());
        if (settings.demo().on()) {
            var transition = sources.transition();
            transition
                    .open(
                            transition.today().plusDays(Transition.LONGEST),
                            "demo",
                            "演示内容：没有出处的如实显示「待补充」")
                    .ifPresent(why -> LOG.warn("The demo's transition was not opened: {}", why));
        }
    }
}
