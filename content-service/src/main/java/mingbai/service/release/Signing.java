package mingbai.service.release;

import mingbai.model.content.Bytes;
import mingbai.model.content.Sha256;
import mingbai.model.signing.KeyId;

/// What a browser sends: which bytes it signed, by their hash, with which key, and the signature.
public record Signing(Sha256 manifest, KeyId key, Bytes sig) {}
