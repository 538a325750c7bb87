import WireProto

/// Who waits for the answer to a call that we make: a task of ours, or a call that is passed on. Confined to its loop.
protocol ClientCall: AnyObject {
    /// Stays in the queue while attempts to connect fail, instead of failing with the first.
    var waitsForReady: Bool { get }

    /// There is a connection: the call starts itself on it.
    func connected(_ connection: ClientConnection)

    /// There is none, and the call was never started.
    func unreachable(_ status: RPCStatus)

    /// - Parameter mayCompress: The messages may come compressed.
    func head(_ metadata: Metadata, mayCompress: Bool)
    func message(_ message: RPCMessage)
    /// What was queued above the bound has fallen well below it.
    func drained()

    /// The last word on a started call.
    ///
    /// - Parameter wasSent: False when the service has certainly not seen the call.
    func finished(_ status: RPCStatus, _ trailing: Metadata, wasSent: Bool)
}
