import WireProto

extension Violations {
    /// The id a caller draws once for each change it means to make.
    public mutating func requestID(_ id: String) {
        if id.isEmpty {
            add(
                "request_id", "must be given: 8 to 64 printable characters, drawn once for each change",
                .requestIDRequired)
        } else if !RuntimeLimits.requestIDLength.contains(id.utf8.count)
            || !id.utf8.allSatisfy({ (0x21...0x7e).contains($0) })
        {
            add("request_id", "must have 8 to 64 printable ASCII characters and no space")
        }
    }

    /// The etag of the revision that the caller read.
    public mutating func etag(_ field: String, _ etag: String) {
        if etag.isEmpty { add(field, "must be given: the etag of the revision you read", .etagRequired) }
    }
}
