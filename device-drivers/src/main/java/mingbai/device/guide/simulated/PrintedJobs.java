package mingbai.device.guide.simulated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mingbai.device.guide.ipp.message.IppWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The jobs of the simulated printer; the oldest is forgotten beyond a hundred.
final class PrintedJobs {
    private static final Logger log = LoggerFactory.getLogger(PrintedJobs.class);
    private static final int KEPT = 100;

    private static final class Job {
        private final ByteArrayOutputStream document = new ByteArrayOutputStream();
        private int state = IppWords.JOB_PENDING;
    }

    private final GuideTray tray;
    private final Map<Integer, Job> jobs = new LinkedHashMap<>();
    private int last;

    PrintedJobs(GuideTray tray) {
        this.tray = tray;
    }

    synchronized int open() {
        last++;
        jobs.put(last, new Job());
        if (jobs.size() > KEPT) {
            jobs.remove(jobs.keySet().iterator().next());
        }
        return last;
    }

    synchronized boolean append(int number, byte[] bytes) {
        Job job = jobs.get(number);
        if (job == null) {
            return false;
        }
        job.document.writeBytes(bytes);
        job.state = IppWords.JOB_PROCESSING;
        return true;
    }

    synchronized Optional<Integer> state(int number) {
        return Optional.ofNullable(jobs.get(number)).map(job -> job.state);
    }

    synchronized boolean cancel(int number) {
        return move(number, IppWords.JOB_CANCELED);
    }

    private boolean move(int number, int state) {
        Job job = jobs.get(number);
        boolean open = job != null && job.state < IppWords.JOB_CANCELED;
        if (job != null && open) {
            job.state = state;
        }
        return open;
    }

    /// Prints what waits, or throws it away.
    synchronized void work(boolean aborts) {
        jobs.forEach((number, job) -> {
            if (job.state == IppWords.JOB_PROCESSING) {
                job.state = aborts ? IppWords.JOB_ABORTED : printed(job);
            }
        });
    }

    private int printed(Job job) {
        try {
            tray.drop(job.document.toByteArray());
            return IppWords.JOB_COMPLETED;
        } catch (IOException e) {
            log.warn("The simulated guide printer cannot print this document", e);
            return IppWords.JOB_ABORTED;
        }
    }
}
