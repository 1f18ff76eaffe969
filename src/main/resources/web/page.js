/* The scripts of a page. Each does one thing, and a page can be read without any of them. */
import './outline.js';
import './band.js';
import './cite.js';
import './language.js';
import './keys.js';
import './player.js';
import './search.js';
