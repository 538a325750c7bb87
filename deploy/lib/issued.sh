# shellcheck shell=bash
# The certificates that the CA has signed, and the registry's record of each: RecordCertificate.
#
#   ca/issued/<fingerprint>.pem     the registry has not heard of it yet
#   ca/recorded/<fingerprint>.pem   it has

# Prints the certificate on stdin, and keeps it until the registry has heard of it.
keep_issued() {
    local certificate
    certificate=$(cat)
    mkdir -p "$data"/ca/{issued,recorded}
    write_file 0644 "$data/ca/issued/$(fingerprint_of <<<"$certificate").pem" <<<"$certificate"
    printf '%s\n' "$certificate"
}

# The SHA-256 of the certificate on stdin, in DER.
fingerprint_of() { openssl x509 -outform DER | sha256sum | cut -d ' ' -f 1; }

# Keeps what was signed before certificates were recorded.
keep_earlier() {
    local file name
    mkdir -p "$data"/ca/{issued,recorded}
    for file in "$data"/certs/*.pem; do
        [[ -e $file ]] || continue
        name=$(fingerprint_of <"$file").pem
        [[ -e $data/ca/issued/$name || -e $data/ca/recorded/$name ]] || keep_issued <"$file" >/dev/null
    done
}

# Tells the registry of every certificate that it has not heard of. What it cannot be told now is told next time.
record_issued() {
    local file recorded=0 waiting=0
    for file in "$data"/ca/issued/*.pem; do
        [[ -e $file ]] || continue
        if record_certificate "$file"; then
            mv -f "$file" "$data/ca/recorded/"
            recorded=$((recorded + 1))
        else
            waiting=$((waiting + 1))
        fi
    done
    ((recorded + waiting == 0)) ||
        say certificates "$recorded recorded in the registry$( ((waiting == 0)) || printf ', %s not yet' "$waiting")"
}

# Tells the registry of one: that of the cell which its identity names, or of every cell where it names none.
record_certificate() {
    local identity wanted=("${cells[@]}") cell answer
    identity=$(identity_of "$1")
    if [[ $identity == spiffe://pegase/* ]]; then
        cell=${identity#spiffe://pegase/}
        wanted=("${cell%%/*}")
    fi
    for cell in "${wanted[@]}"; do
        [[ " ${cells[*]} " == *" $cell "* ]] || return 1
        if ! answer=$(debug call RecordCertificate --as operator --cell "$cell" --json "$(record_of "$1" "$identity")" 2>&1); then
            [[ $answer == *NAME_TAKEN* ]] && continue
            warn "the registry of $cell did not take the certificate of $identity: ${answer//$'\n'/ }"
            return 1
        fi
    done
}

# The one URI of a certificate, or the first of a server's names.
identity_of() {
    local names
    names=$(openssl x509 -in "$1" -noout -ext subjectAltName)
    sed -n 's/.*URI:\([^, ]*\).*/\1/p; s/.*DNS:\([^, ]*\).*/dns:\1/p' <<<"$names" | head -n 1
}

#   record_of FILE IDENTITY
record_of() {
    local fingerprint serial
    fingerprint=$(fingerprint_of <"$1")
    serial=$(openssl x509 -in "$1" -noout -serial | cut -d = -f 2 | tr 'A-F' 'a-f' | sed 's/^0*//')
    printf '{"certificate": {"identity": "%s", "fingerprint": "%s", "serial": "%s", "notBefore": "%s", "notAfter": "%s"}, ' \
        "$2" "$fingerprint" "$serial" "$(time_of "$1" -startdate)" "$(time_of "$1" -enddate)"
    printf '"requestId": "certificate-%s"}' "${fingerprint:0:40}"
}

time_of() { date -u -d "$(openssl x509 -in "$1" -noout "$2" | cut -d = -f 2)" +%FT%TZ; }
