# shellcheck shell=bash
# The development CA and the certificates it signs: the gateway's, one per operator, one per partner system. Each is
# recorded in the registry; see issued.sh.
# A client certificate carries exactly one URI, which is the whole identity, and clientAuth only.

readonly CA_DAYS=1825
readonly CERTIFICATE_DAYS=365
# Days before its end at which `up` renews a certificate, and the CA.
readonly RENEW_DAYS=30
readonly CA_RENEW_DAYS=90

# The CA, the gateway's certificate, and those of every operator and partner of the chosen cells.
make_certificates() {
    local cell operator partner made=0 kept=0
    make_ca
    make_certificate gateway gateway 'extendedKeyUsage = serverAuth
subjectAltName = DNS:localhost, IP:127.0.0.1, IP:::1'
    for cell in "${cells[@]}"; do
        for operator in "${OPERATORS[@]}"; do
            make_client_certificate "$cell-operator-$operator" "spiffe://pegase/$cell/operator/$operator"
        done
        while read -r partner; do
            make_client_certificate "$cell-$partner-main" "spiffe://pegase/$cell/partner/$partner/system/main"
        done < <(partners_of "$cell")
    done
    say certificates "$made made, $kept kept; CA $(shown "$data/ca/ca.pem") until $(end_of "$data/ca/ca.pem")"
}

# The codes of a cell's partners, from the registry.
partners_of() { sed -n 's/^ *"code": "\([a-z0-9-]*\)".*/\1/p' "$root/deploy/registry/$1.json" | sort -u; }

# The CA's key stays on renewal too: what it signed for partners' own systems is as good under the next ca.pem, and
# who still has this one takes the gateway's certificate until it ends.
make_ca() {
    if lasts "$data/ca/ca.pem" "$CA_RENEW_DAYS" && [[ -e $data/ca/ca.key ]]; then
        return
    fi
    [[ -e $data/ca/ca.key ]] || make_private_key "$data/ca/ca.key" 0400
    openssl req -x509 -new -key "$data/ca/ca.key" -days "$CA_DAYS" -subj "/CN=PEGASE development CA" -sha256 \
        -config <(printf '%s\n' '[req]' 'distinguished_name = dn' 'x509_extensions = ca' '[dn]' '[ca]' \
            'basicConstraints = critical, CA:TRUE, pathlen:0' 'keyUsage = critical, keyCertSign, cRLSign' \
            'subjectKeyIdentifier = hash') |
        write_file 0644 "$data/ca/ca.pem"
    made=$((made + 1))
}

make_client_certificate() {
    make_certificate "$1" "$1" "extendedKeyUsage = clientAuth
subjectAltName = URI:$2"
}

# Makes certs/NAME.key once and certs/NAME.pem when there is none that lasts. The key stays on renewal, so
# that a program which reads the two files at any moment reads a pair.
#   make_certificate NAME COMMON_NAME EXTENSIONS
make_certificate() {
    local file=$data/certs/$1
    if [[ -e $file.key ]] && lasts "$file.pem" "$RENEW_DAYS" && is_signed_by_ca "$file.pem"; then
        kept=$((kept + 1))
        return
    fi
    [[ -e $file.key ]] || make_private_key "$file.key" 0400
    openssl req -new -key "$file.key" -subj "/CN=$2" -config <(printf '%s\n' '[req]' 'distinguished_name = dn' '[dn]') |
        sign_request "$3" | write_file 0644 "$file.pem"
    made=$((made + 1))
}

# Signs the request on stdin. Nothing of what it asks for is taken over but its key and its subject.
#   sign_request EXTENSIONS
sign_request() {
    local signed
    signed=$(openssl x509 -req -sha256 -days "$CERTIFICATE_DAYS" -CA "$data/ca/ca.pem" -CAkey "$data/ca/ca.key" \
        -set_serial "0x$(openssl rand -hex 16)" 2>/dev/null \
        -extfile <(printf '%s\n' 'basicConstraints = critical, CA:FALSE' 'keyUsage = critical, digitalSignature' \
            'subjectKeyIdentifier = hash' 'authorityKeyIdentifier = keyid' "$1")) || return
    keep_issued <<<"$signed"
}

make_private_key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 | write_file "$2" "$1"; }

# Whether a certificate is still good in so many days.
lasts() { [[ -e $1 ]] && openssl x509 -in "$1" -noout -checkend $(($2 * 86400)) >/dev/null 2>&1; }

is_signed_by_ca() { openssl verify -CAfile "$data/ca/ca.pem" "$1" >/dev/null 2>&1; }

# The day a certificate ends, as 2027-11-22.
end_of() { date -u -d "$(openssl x509 -in "$1" -noout -enddate | cut -d= -f2)" +%F; }
