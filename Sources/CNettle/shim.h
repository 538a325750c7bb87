// What Swift sees of nettle: SHA-256, HKDF, and AES-256-GCM with everything that depends on the key alone made once.
#pragma once
#include <nettle/gcm.h>
#include <nettle/hmac.h>
#include <nettle/memops.h>
#include <nettle/sha2.h>
#include <string.h>

/// A key's schedule and hash table. Only read once they are made, by any thread.
struct pegase_gcm_key {
    struct aes256_ctx cipher;
    struct gcm_key hash;
};

enum { PEGASE_GCM_NONCE = GCM_IV_SIZE, PEGASE_GCM_TAG = GCM_DIGEST_SIZE };

/// - bytes: 32.
static inline void pegase_gcm_make(struct pegase_gcm_key *key, const uint8_t *bytes) {
    aes256_set_encrypt_key(&key->cipher, bytes);
    gcm_set_key(&key->hash, &key->cipher, (nettle_cipher_func *)aes256_encrypt);
}

static inline void pegase_gcm_begin(
    const struct pegase_gcm_key *key, struct gcm_ctx *state, const uint8_t *nonce, size_t place_count,
    const uint8_t *place) {
    gcm_set_iv(state, &key->hash, PEGASE_GCM_NONCE, nonce);
    gcm_update(state, &key->hash, place_count, place);
}

/// Writes `count` bytes of ciphertext and the tag behind them. None of the pointers may be null.
static inline void pegase_gcm_close(
    const struct pegase_gcm_key *key, const uint8_t *nonce, size_t place_count, const uint8_t *place, size_t count,
    const uint8_t *plain, uint8_t *sealed) {
    struct gcm_ctx state;
    pegase_gcm_begin(key, &state, nonce, place_count, place);
    gcm_encrypt(&state, &key->hash, &key->cipher, (nettle_cipher_func *)aes256_encrypt, count, sealed, plain);
    gcm_digest(
        &state, &key->hash, &key->cipher, (nettle_cipher_func *)aes256_encrypt, PEGASE_GCM_TAG, sealed + count);
}

/// Writes `count` bytes, which must not be used unless 1 is returned. None of the pointers may be null.
///
/// - sealed: `count` bytes of ciphertext and the tag behind them.
static inline int pegase_gcm_open(
    const struct pegase_gcm_key *key, const uint8_t *nonce, size_t place_count, const uint8_t *place, size_t count,
    const uint8_t *sealed, uint8_t *plain) {
    struct gcm_ctx state;
    uint8_t tag[PEGASE_GCM_TAG];
    pegase_gcm_begin(key, &state, nonce, place_count, place);
    gcm_decrypt(&state, &key->hash, &key->cipher, (nettle_cipher_func *)aes256_encrypt, count, plain, sealed);
    gcm_digest(&state, &key->hash, &key->cipher, (nettle_cipher_func *)aes256_encrypt, PEGASE_GCM_TAG, tag);
    return memeql_sec(tag, sealed + count, PEGASE_GCM_TAG);
}

/// Writes the 12 bytes of a nonce for a value: a keyed hash of the drawn bytes, the place and the value. None of the
/// pointers may be null.
///
/// - key: Of nonces and of nothing else.
/// - drawn: 12 bytes.
static inline void pegase_gcm_nonce(
    const struct pegase_gcm_key *key, const uint8_t *drawn, size_t place_count, const uint8_t *place, size_t count,
    const uint8_t *plain, uint8_t *nonce) {
    static const uint8_t zero[PEGASE_GCM_NONCE];
    struct gcm_ctx state;
    uint8_t block[2 * GCM_BLOCK_SIZE] = {0};
    const uint64_t counts[2] = {place_count, count};
    const size_t rest = place_count % GCM_BLOCK_SIZE;
    gcm_set_iv(&state, &key->hash, PEGASE_GCM_NONCE, zero);
    // Both lengths go first, so that no other place and value are the same bytes.
    memcpy(block, counts, sizeof counts);
    memcpy(block + GCM_BLOCK_SIZE, drawn, PEGASE_GCM_NONCE);
    gcm_update(&state, &key->hash, sizeof block, block);
    gcm_update(&state, &key->hash, place_count - rest, place);
    if (rest > 0) {
        memset(block, 0, GCM_BLOCK_SIZE);
        memcpy(block, place + place_count - rest, rest);
        gcm_update(&state, &key->hash, GCM_BLOCK_SIZE, block);
    }
    gcm_update(&state, &key->hash, count, plain);
    gcm_digest(&state, &key->hash, &key->cipher, (nettle_cipher_func *)aes256_encrypt, GCM_BLOCK_SIZE, block);
    aes256_encrypt(&key->cipher, GCM_BLOCK_SIZE, block, block);
    memcpy(nonce, block, PEGASE_GCM_NONCE);
}

/// A keyed hash of two numbers and bytes, 64 bits of it. `bytes` may not be null.
///
/// - key: Of such hashes and of nothing else.
static inline uint64_t pegase_gcm_code(
    const struct pegase_gcm_key *key, uint64_t use, uint64_t number, size_t count, const uint8_t *bytes) {
    static const uint8_t zero[PEGASE_GCM_NONCE];
    struct gcm_ctx state;
    const uint64_t numbers[4] = {use, number, count, 0};
    uint8_t block[2 * GCM_BLOCK_SIZE];
    uint64_t code;
    gcm_set_iv(&state, &key->hash, PEGASE_GCM_NONCE, zero);
    memcpy(block, numbers, sizeof numbers);
    gcm_update(&state, &key->hash, sizeof block, block);
    gcm_update(&state, &key->hash, count, bytes);
    gcm_digest(&state, &key->hash, &key->cipher, (nettle_cipher_func *)aes256_encrypt, GCM_BLOCK_SIZE, block);
    aes256_encrypt(&key->cipher, GCM_BLOCK_SIZE, block, block);
    memcpy(&code, block, sizeof code);
    return code;
}

/// What a key passed through on the stack of a function that has returned.
static void __attribute__((noinline)) pegase_wipe_stack(void) {
    uint8_t below[4096];
    explicit_bzero(below, sizeof below);
}

/// HKDF-SHA256 (RFC 5869) for one key of 32 bytes.
static inline void pegase_hkdf(
    size_t secret_count, const uint8_t *secret, size_t salt_count, const uint8_t *salt, size_t info_count,
    const uint8_t *info, uint8_t *key) {
    struct hmac_sha256_ctx code;
    uint8_t extracted[SHA256_DIGEST_SIZE];
    const uint8_t first = 1;
    hmac_sha256_set_key(&code, salt_count, salt);
    hmac_sha256_update(&code, secret_count, secret);
    hmac_sha256_digest(&code, sizeof extracted, extracted);
    hmac_sha256_set_key(&code, sizeof extracted, extracted);
    hmac_sha256_update(&code, info_count, info);
    hmac_sha256_update(&code, 1, &first);
    hmac_sha256_digest(&code, SHA256_DIGEST_SIZE, key);
    explicit_bzero(&code, sizeof code);
    explicit_bzero(extracted, sizeof extracted);
    pegase_wipe_stack();
}
