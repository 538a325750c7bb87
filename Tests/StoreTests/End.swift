import Synchronization

/// Tells those who work beside something that it is over.
final class End: Sendable {
    let isOver = Atomic(false)
}
