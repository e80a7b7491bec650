import './picture.css';

/** Class of the box that holds a picture: the whole window, or upright its upper 55 %. */
export const frameClass = 'picture-frame';
export const stillClass = 'picture-still';
export const canvasClass = 'picture-canvas';
export const insertClass = 'picture-insert';
