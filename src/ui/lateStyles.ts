/** What the interface wears once there is something to read: its faces, and shadows against the picture. */
import './styles/fonts.css';
import './styles/dress.css';
