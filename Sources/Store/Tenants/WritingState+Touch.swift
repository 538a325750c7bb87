extension WritingState {
    /// Moves the tenant's head and nothing else, so that there is something to commit: a place in the order of replies is
    /// left empty, as those are whose replies are forgotten.
    mutating func touch() {
        head.replySequence += 1
    }
}
