package mingbai.rules.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.random.RandomGenerator;
import mingbai.model.signing.Signer;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.service.ContentService;
import mingbai.service.settings.Settings;

/// A content service outside a demo, in this JVM, and every key it keeps on its disk.
final class HonestService {
    private HonestService() {}

    static ContentService start(Path folder) throws IOException, SettingsRefused {
        var properties = new Properties();
        properties.setProperty("http.port", "0");
        properties.setProperty("mqtt.port", "0");
        properties.setProperty("mqtt.open.port", "0");
        properties.setProperty("data.directory", folder.resolve("data").toString());
        properties.setProperty("sample.workbook", "../sample-hall/songming.xlsx");
        return ContentService.start(
                Settings.from(SettingsFile.of(properties)),
                InstantSource.system(),
                RandomGenerator.getDefault());
    }

    static List<Signer> keys(Path folder) throws Exception {
        List<Signer> signers = new ArrayList<>();
        try (var files = Files.list(folder.resolve("data/keys"))) {
            for (var file : files.toList()) {
                var lines = Files.readAllLines(file);
                var factory = KeyFactory.getInstance("Ed25519");
                var base64 = Base64.getDecoder();
                signers.add(
                        new Signer(
                                new KeyPair(
                                        factory.generatePublic(
                                                new X509EncodedKeySpec(
                                                        base64.decode(lines.getFirst()))),
                                        factory.generatePrivate(
                                                new PKCS8EncodedKeySpec(
                                                        base64.decode(lines.getLast()))))));
            }
        }
        return signers;
    }
}
