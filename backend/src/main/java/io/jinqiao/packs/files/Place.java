package io.jinqiao.packs.files;

/**
 * Where in a file something stands.
 *
 * @param sheet the name of a sheet or the number of a table; empty in files that have none
 * @param row the line of a text file, the row of a sheet or table, or the heading's number in a Word file; from 1
 */
public record Place(String sheet, long row) {

    static Place line(long row) {
        return new Place("", row);
    }
}
