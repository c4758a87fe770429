package org.daybook.paper;

/** The least that a page break leaves whole: a line, a picture, a bit of space. */
interface Slice {

    /** In points. */
    float height();

    /** Whether the next slice stays with it. */
    boolean holds();

    /** Draws it; what is content goes to its element. */
    void draw(Leaf leaf, float x, float top);

    /** The same slice, kept with the next one. */
    default Slice holding() {
        Slice plain = this;
        return new Slice() {
            @Override
            public float height() {
                return plain.height();
            }

            @Override
            public boolean holds() {
                return true;
            }

            @Override
            public void draw(Leaf leaf, float x, float top) {
                plain.draw(leaf, x, top);
            }
        };
    }

    /** Empty space; never at the end of a page's column without what follows it. */
    record Space(float height) implements Slice {
        @Override
        public boolean holds() {
            return true;
        }

        @Override
        public void draw(Leaf leaf, float x, float top) {}
    }
}
