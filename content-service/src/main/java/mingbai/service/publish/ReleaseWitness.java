package mingbai.service.publish;

import mingbai.model.signing.Envelope;
import mingbai.service.database.Sql;

/// Sees each version that is released, inside the transaction that releases it.
@FunctionalInterface
public interface ReleaseWitness {
    void released(Sql sql, ManifestDraft draft, Envelope envelope);
}
