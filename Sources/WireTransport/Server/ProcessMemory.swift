internal import CMalloc

/// How this process gives memory back.
enum ProcessMemory {
    /// Blocks of this size and more are the kernel's again as soon as they are freed. By default glibc raises its
    /// threshold with the first large block that is freed, and keeps what comes after: 100 unread answers of 1 MiB,
    /// of which 7 MiB were held, left 17 MiB resident.
    private static let largeBlock: Int32 = 256 << 10

    /// Done once, with the first server.
    static let returnsLargeBlocks: Bool = mallopt(M_MMAP_THRESHOLD, largeBlock) == 1
}
