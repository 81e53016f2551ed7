/*
 * A program preloaded with this library writes down everything it asks of its disk below one
 * folder, in the order in which it happened, and meets the disk that a file wishes for it.
 *
 *   DISKTRACE_ROOT   the folder that is looked at
 *   DISKTRACE_FILE   where the trace goes (none: nothing is written down)
 *   DISKTRACE_MARKS  a file whose writes are remarks of the program itself, not of its disk
 *   DISKTRACE_MOOD   a file whose first letter is the disk's mood: s sound, f full, r read-only,
 *                    e every sync fails
 *
 * A record is five numbers of eight bytes in the machine's order (kind, inode, offset, length of
 * the bytes that follow, 0), then those bytes: what was written, or a path, or two paths with a
 * zero between. The kinds are those of mingbai.bench.power.Deed.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WRITE = 1, SIZE, SYNC, CREATE, FOLDER, RENAME, UNLINK, SYNC_FOLDER, MARK, UNSEEN };
enum { NOT_OURS = 0, OUR_FILE, OUR_FOLDER, OUR_MARKS };
enum { MOST = 65536 };

static char root[PATH_MAX], marks[PATH_MAX], mood_file[PATH_MAX];
static int trace = -1, active;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static struct { char kind; uint64_t inode; } seen[MOST];

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static void all(const void *bytes, size_t length) {
    const char *next = bytes;
    while (length > 0) {
        ssize_t n = syscall(SYS_write, trace, next, length);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) abort();
        next += n;
        length -= (size_t)n;
    }
}

static void tell(uint64_t kind, uint64_t inode, uint64_t offset, const void *bytes, size_t length) {
    if (trace < 0) return;
    int before = errno;
    uint64_t head[5] = {kind, inode, offset, length, 0};
    all(head, sizeof head);
    if (length) all(bytes, length);
    errno = before;
}

static void unseen(const char *what) { tell(UNSEEN, 0, 0, what, strlen(what)); }

static char mood(void) {
    char letter = 's';
    if (!mood_file[0]) return letter;
    int fd = (int)syscall(SYS_openat, AT_FDCWD, mood_file, O_RDONLY | O_CLOEXEC, 0);
    if (fd < 0) return letter;
    if (syscall(SYS_read, fd, &letter, 1) != 1) letter = 's';
    syscall(SYS_close, fd);
    return letter;
}

/* What a disk in its present mood answers to something that changes it; 0 for yes. */
static int refusal(void) {
    int before = errno;
    char now = mood();
    errno = before;
    return now == 'f' ? ENOSPC : now == 'r' ? EROFS : 0;
}

static int below(const char *path) {
    size_t n = strlen(root);
    return active && n && !strncmp(path, root, n) && (path[n] == '/' || !path[n]);
}

/* The path from the top; empty where that cannot be said. */
static const char *whole(int at, const char *path, char *room) {
    if (path[0] == '/') return path;
    char link[64];
    if (at == AT_FDCWD) snprintf(link, sizeof link, "/proc/self/cwd");
    else snprintf(link, sizeof link, "/proc/self/fd/%d", at);
    ssize_t n = readlink(link, room, PATH_MAX - 2);
    if (n < 0 || n + strlen(path) + 2 > PATH_MAX) return "";
    room[n] = '/';
    strcpy(room + n + 1, path);
    return room;
}

__attribute__((constructor)) static void begin(void) {
    const char *folder = getenv("DISKTRACE_ROOT");
    char name[32] = "";
    int comm = open("/proc/self/comm", O_RDONLY | O_CLOEXEC);
    if (comm >= 0) {
        ssize_t n = read(comm, name, sizeof name - 1);
        if (n < 0) name[0] = 0;
        close(comm);
    }
    /* Not the shell that may start it, nor what it may start itself. */
    if (!folder || strncmp(name, "java", 4)) return;
    snprintf(root, sizeof root, "%s", folder);
    if (getenv("DISKTRACE_MARKS")) snprintf(marks, sizeof marks, "%s", getenv("DISKTRACE_MARKS"));
    if (getenv("DISKTRACE_MOOD")) snprintf(mood_file, sizeof mood_file, "%s", getenv("DISKTRACE_MOOD"));
    const char *file = getenv("DISKTRACE_FILE");
    if (file) trace = (int)syscall(SYS_openat, AT_FDCWD, file,
                                   O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600);
    active = 1;
    unsetenv("LD_PRELOAD");
}

static void remember(int fd, char kind) {
    struct stat about;
    if (fd < 0 || fd >= MOST) return;
    if (kind != OUR_MARKS && (fstat(fd, &about) ||
                              !(S_ISREG(about.st_mode) || S_ISDIR(about.st_mode)))) return;
    seen[fd].inode = kind == OUR_MARKS ? 0 : about.st_ino;
    seen[fd].kind = kind == OUR_MARKS ? kind : S_ISDIR(about.st_mode) ? OUR_FOLDER : OUR_FILE;
}

static char kind(int fd) { return active && fd >= 0 && fd < MOST ? seen[fd].kind : NOT_OURS; }

static int opened(int at, const char *path, int flags, mode_t mode) {
    char room[PATH_MAX];
    const char *full = active ? whole(at, path, room) : "";
    if (active && marks[0] && !strcmp(full, marks)) {
        int fd = (int)syscall(SYS_openat, at, path, flags, mode);
        remember(fd, OUR_MARKS);
        return fd;
    }
    if (!below(full)) return (int)syscall(SYS_openat, at, path, flags, mode);
    pthread_mutex_lock(&turn);
    int no = flags & (O_CREAT | O_TRUNC | O_WRONLY | O_RDWR) ? refusal() : 0;
    struct stat about;
    int there = !stat(full, &about);
    /* A full disk still lets a file be opened that is there. */
    if (no == EROFS || (no && !there && flags & O_CREAT)) {
        pthread_mutex_unlock(&turn);
        errno = no;
        return -1;
    }
    int fd = (int)syscall(SYS_openat, at, path, flags, mode);
    if (fd >= 0) {
        remember(fd, OUR_FILE);
        if (flags & O_CREAT && !there) tell(CREATE, seen[fd].inode, 0, full, strlen(full));
        else if (flags & O_TRUNC && there) tell(SIZE, seen[fd].inode, 0, NULL, 0);
    }
    pthread_mutex_unlock(&turn);
    return fd;
}

static mode_t mode_of(int flags, va_list more) {
    return flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = mode_of(flags, more); \
        va_end(more); \
        return opened(AT_FDCWD, path, flags, mode); \
    }
OPEN(open)
OPEN(open64)

#define OPEN_AT(name) \
    int name(int at, const char *path, int flags, ...) { \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = mode_of(flags, more); \
        va_end(more); \
        return opened(at, path, flags, mode); \
    }
OPEN_AT(openat)
OPEN_AT(openat64)

int creat(const char *path, mode_t mode) {
    return opened(AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, mode);
}
int creat64(const char *path, mode_t mode) {
    return opened(AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, mode);
}

int close(int fd) {
    if (kind(fd)) seen[fd].kind = NOT_OURS;
    return (int)syscall(SYS_close, fd);
}

int dup2(int old, int new) {
    REAL(int, "dup2", int, int);
    int fd = real(old, new);
    if (active && fd >= 0 && fd < MOST && old >= 0 && old < MOST && old != fd) seen[fd] = seen[old];
    return fd;
}

static ssize_t refused(int no) {
    errno = no;
    return -1;
}

/* One write: at an offset, or (negative) where the file stands. */
static ssize_t wrote(int fd, const void *bytes, size_t length, off_t offset) {
    char is = kind(fd);
    if (is != OUR_FILE && is != OUR_MARKS) {
        return offset < 0 ? syscall(SYS_write, fd, bytes, length)
                          : syscall(SYS_pwrite64, fd, bytes, length, offset);
    }
    pthread_mutex_lock(&turn);
    int no = is == OUR_FILE ? refusal() : 0;
    if (no) {
        pthread_mutex_unlock(&turn);
        return refused(no);
    }
    ssize_t n = offset < 0 ? syscall(SYS_write, fd, bytes, length)
                           : syscall(SYS_pwrite64, fd, bytes, length, offset);
    if (n > 0 && is == OUR_MARKS) tell(MARK, 0, 0, bytes, (size_t)n);
    if (n > 0 && is == OUR_FILE) {
        off_t from = offset < 0 ? lseek(fd, 0, SEEK_CUR) - n : offset;
        tell(WRITE, seen[fd].inode, (uint64_t)from, bytes, (size_t)n);
    }
    pthread_mutex_unlock(&turn);
    return n;
}

ssize_t write(int fd, const void *bytes, size_t length) { return wrote(fd, bytes, length, -1); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) {
    return wrote(fd, bytes, length, offset);
}
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) {
    return wrote(fd, bytes, length, offset);
}

/* The first part only: whoever gathers must be ready for a short write. */
ssize_t writev(int fd, const struct iovec *parts, int count) {
    if (!kind(fd)) return syscall(SYS_writev, fd, parts, count);
    for (int i = 0; i < count; i++)
        if (parts[i].iov_len) return wrote(fd, parts[i].iov_base, parts[i].iov_len, -1);
    return 0;
}

static int sized(int fd, off_t length) {
    if (kind(fd) != OUR_FILE) return (int)syscall(SYS_ftruncate, fd, length);
    pthread_mutex_lock(&turn);
    int no = refusal();
    if (no) {
        pthread_mutex_unlock(&turn);
        return (int)refused(no);
    }
    int outcome = (int)syscall(SYS_ftruncate, fd, length);
    if (!outcome) tell(SIZE, seen[fd].inode, (uint64_t)length, NULL, 0);
    pthread_mutex_unlock(&turn);
    return outcome;
}
int ftruncate(int fd, off_t length) { return sized(fd, length); }
int ftruncate64(int fd, off64_t length) { return sized(fd, length); }

static int synced(int fd, long call) {
    char is = kind(fd);
    if (is != OUR_FILE && is != OUR_FOLDER) return (int)syscall(call, fd);
    pthread_mutex_lock(&turn);
    char now = mood();
    int outcome = now == 'e' ? (int)refused(EIO) : (int)syscall(call, fd);
    if (!outcome) tell(is == OUR_FILE ? SYNC : SYNC_FOLDER, seen[fd].inode, 0, NULL, 0);
    pthread_mutex_unlock(&turn);
    return outcome;
}
int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }

static int made(int at, const char *path, mode_t mode) {
    char room[PATH_MAX];
    const char *full = active ? whole(at, path, room) : "";
    if (!below(full)) return (int)syscall(SYS_mkdirat, at, path, mode);
    pthread_mutex_lock(&turn);
    struct stat about;
    int no = stat(full, &about) ? refusal() : 0;
    int outcome = no ? (int)refused(no) : (int)syscall(SYS_mkdirat, at, path, mode);
    if (!outcome && !stat(full, &about)) tell(FOLDER, about.st_ino, 0, full, strlen(full));
    pthread_mutex_unlock(&turn);
    return outcome;
}
int mkdir(const char *path, mode_t mode) { return made(AT_FDCWD, path, mode); }
int mkdirat(int at, const char *path, mode_t mode) { return made(at, path, mode); }

static int gone(int at, const char *path, int flags) {
    char room[PATH_MAX];
    const char *full = active ? whole(at, path, room) : "";
    if (!below(full)) return (int)syscall(SYS_unlinkat, at, path, flags);
    pthread_mutex_lock(&turn);
    /* A full disk lets things be taken away. */
    int no = refusal() == EROFS ? EROFS : 0;
    int outcome = no ? (int)refused(no) : (int)syscall(SYS_unlinkat, at, path, flags);
    if (!outcome) tell(UNLINK, 0, 0, full, strlen(full));
    pthread_mutex_unlock(&turn);
    return outcome;
}
int unlink(const char *path) { return gone(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return gone(AT_FDCWD, path, AT_REMOVEDIR); }
int unlinkat(int at, const char *path, int flags) { return gone(at, path, flags); }

static int renamed(int a, const char *from, int b, const char *to) {
    char room[PATH_MAX], other[PATH_MAX], both[2 * PATH_MAX];
    const char *old = active ? whole(a, from, room) : "", *new = active ? whole(b, to, other) : "";
    if (!below(old) && !below(new)) return (int)syscall(SYS_renameat, a, from, b, to);
    pthread_mutex_lock(&turn);
    int no = refusal() == EROFS ? EROFS : 0;
    int outcome = no ? (int)refused(no) : (int)syscall(SYS_renameat, a, from, b, to);
    if (!outcome) {
        size_t n = strlen(old) + 1;
        memcpy(both, old, n);
        strcpy(both + n, new);
        tell(RENAME, 0, 0, both, n + strlen(new));
    }
    pthread_mutex_unlock(&turn);
    return outcome;
}
int rename(const char *from, const char *to) { return renamed(AT_FDCWD, from, AT_FDCWD, to); }
int renameat(int a, const char *from, int b, const char *to) { return renamed(a, from, b, to); }

/* What the replay does not know is said, so that nobody takes it for complete. SQLite's shared
 * memory is no content: the first who opens the file makes it anew. */
static void *mapped(void *want, size_t length, int rights, int flags, int fd, off_t offset) {
    if (kind(fd) == OUR_FILE && flags & MAP_SHARED && rights & PROT_WRITE) {
        char link[64], path[PATH_MAX];
        snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
        ssize_t n = readlink(link, path, sizeof path - 1);
        path[n < 0 ? 0 : n] = 0;
        size_t end = strlen(path);
        if (end < 4 || strcmp(path + end - 4, "-shm")) unseen("mmap");
    }
    return (void *)syscall(SYS_mmap, want, length, rights, flags, fd, offset);
}
void *mmap(void *want, size_t length, int rights, int flags, int fd, off_t offset) {
    return mapped(want, length, rights, flags, fd, offset);
}
void *mmap64(void *want, size_t length, int rights, int flags, int fd, off64_t offset) {
    return mapped(want, length, rights, flags, fd, offset);
}

int link(const char *from, const char *to) {
    if (below(to)) unseen("link");
    REAL(int, "link", const char *, const char *);
    return real(from, to);
}
int truncate(const char *path, off_t length) {
    if (below(path)) unseen("truncate");
    return (int)syscall(SYS_truncate, path, length);
}
int truncate64(const char *path, off64_t length) { return truncate(path, length); }

#define ALLOCATE(name) \
    int name(int fd, int mode, off_t offset, off_t length) { \
        if (kind(fd)) unseen(#name); \
        return (int)syscall(SYS_fallocate, fd, mode, offset, length); \
    }
ALLOCATE(fallocate)
ALLOCATE(fallocate64)
int posix_fallocate(int fd, off_t offset, off_t length) {
    if (kind(fd)) unseen("posix_fallocate");
    REAL(int, "posix_fallocate", int, off_t, off_t);
    return real(fd, offset, length);
}

#define COPY(name, call) \
    ssize_t name(int to, int from, off_t *offset, size_t length) { \
        if (kind(to)) { \
            errno = EINVAL; \
            return -1; \
        } \
        return syscall(call, to, from, offset, length); \
    }
COPY(sendfile, SYS_sendfile)
COPY(sendfile64, SYS_sendfile)
ssize_t copy_file_range(int from, off_t *a, int to, off_t *b, size_t length, unsigned flags) {
    if (kind(to)) {
        errno = EINVAL;
        return -1;
    }
    return syscall(SYS_copy_file_range, from, a, to, b, length, flags);
}
