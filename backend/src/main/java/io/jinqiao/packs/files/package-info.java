/**
 * Articles as files: reading strangers' files without trusting them, and writing our own so that they read back the same.
 *
 * <p>Nothing here knows the knowledge base; a row says what the file says.
 */
@NullMarked
package io.jinqiao.packs.files;

import org.jspecify.annotations.NullMarked;
